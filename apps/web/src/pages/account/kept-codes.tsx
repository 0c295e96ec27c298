import { oneTimeCodeRoutes } from '@holdfast/contracts/one-time-codes'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { request } from '../../api/request.ts'
import { ProveYourself } from '../../plan/prove-yourself.tsx'
import { Button } from '../../ui/button.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { refreshSignIn } from './refresh-sign-in.ts'

type Props = { left: number; onRenewed: (recoveryCodes: readonly string[]) => void }

/** The app is set up: how many recovery codes are left, new ones, and the way to do without it. */
export function KeptCodes({ left, onRenewed }: Props) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const renew = useMutation({
    mutationFn: () => request(oneTimeCodeRoutes.renewRecoveryCodes, {}),
    onSuccess: ({ codes }) => {
      onRenewed(codes)
      return refreshSignIn()
    },
  })
  const remove = useMutation({
    mutationFn: () => request(oneTimeCodeRoutes.remove, {}),
    onSuccess: async () => {
      await navigate({ to: '/account', search: {} })
      await refreshSignIn()
    },
  })
  return (
    <>
      <PageHeading lead={<Trans>Signing in with your password asks for a code of your app.</Trans>}>
        <Trans>Codes of an app</Trans>
      </PageHeading>
      <p>
        <Plural
          value={left}
          _0="You have no recovery codes left. Make new ones."
          one="One recovery code is left."
          other="# recovery codes are left."
        />
      </p>
      <div className="actions">
        <Button look="quiet" busy={renew.isPending} onClick={() => renew.mutate()}>
          <Trans>Make new recovery codes</Trans>
        </Button>
      </div>
      <RemoveButton
        label={<Trans>Remove the app</Trans>}
        title={<Trans>Sign in without codes?</Trans>}
        confirm={t`Remove it`}
        cancel={t`Keep it`}
        busy={remove.isPending}
        onRemove={() => remove.mutate()}
      >
        <p>
          <Trans>
            The password alone opens your account then. Recovery codes no longer work, and every other device is signed
            out.
          </Trans>
        </p>
      </RemoveButton>
      <ProveYourself error={renew.error} onProved={() => renew.mutate()} why="sign-in" />
      <ProveYourself error={remove.error} onProved={() => remove.mutate()} why="sign-in" />
    </>
  )
}
