import type { AccessToken } from '@holdfast/contracts/access-tokens'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'

/** The secret of a new token, shown this once. */
export function TokenMade({ token: { name, refreshToken }, onDone }: { token: AccessToken; onDone: () => void }) {
  const { t } = useLingui()
  return (
    <>
      <PageHeading>{name}</PageHeading>
      <Notice tone="caution">
        <p>
          <Trans>Copy it now: it is shown this once. Whoever has it can do what you chose.</Trans>
        </p>
      </Notice>
      <CopyField
        label={t`Refresh token`}
        hint={t`The program exchanges it at /api/v1/token, and keeps the new one each time.`}
        value={refreshToken ?? ''}
        copy={t`Copy token`}
        copied={t`Copied`}
      />
      <div>
        <Button look="quiet" onClick={onDone}>
          <Trans>I have copied it</Trans>
        </Button>
      </div>
    </>
  )
}
