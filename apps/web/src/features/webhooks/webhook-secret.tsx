import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { PageHeading } from '../../ui/page.tsx'

/** The secret that signs what is sent, shown this once. */
export function WebhookSecret({ secret, onDone }: { secret: string; onDone: () => void }) {
  const { t } = useLingui()
  return (
    <>
      <PageHeading lead={<Trans>Copy it now: it is shown this once.</Trans>}>
        <Trans>The secret of the webhook</Trans>
      </PageHeading>
      <CopyField
        label={t`Secret`}
        hint={t`The receiver checks with it that a message is ours (Standard Webhooks).`}
        value={secret}
        copy={t`Copy secret`}
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
