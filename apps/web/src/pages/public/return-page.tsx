import { invitationRoutes } from '@holdfast/contracts/invitations'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { useHashToken } from '../../app/hash-token.ts'
import { forgetReader } from '../../app/session.ts'
import { isBrokenLink, LinkBroken } from '../../app/link-broken.tsx'
import { canUsePasskeys, signWithPasskey } from '../../api/passkey.ts'
import { PasskeyButton } from '../../api/passkey-button.tsx'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { MainContent } from '../../ui/main-content.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'

export default function ReturnPage() {
  const { t } = useLingui()
  const token = useHashToken()
  const [passphrase, setPassphrase] = useState('')
  const navigate = useNavigate()
  const come = useMutation({
    mutationFn: async (how: 'passphrase' | 'passkey' | 'link-alone') => {
      const shown = how === 'passkey' ? { passkey: await signWithPasskey() } : how === 'passphrase' && { passphrase }
      return request(invitationRoutes.returnByLink, { body: { token, ...shown } })
    },
    onSuccess: async ({ organizationId, caseId }) => {
      forgetReader()
      if (caseId === null) await navigate({ to: '/home' })
      else await navigate({ to: '/o/$organizationId/c/$caseId', params: { organizationId, caseId } })
    },
  })
  if (!token || isBrokenLink(come.error)) return <LinkBroken />
  return (
    <MainContent narrow>
      <PageHeading lead={<Trans>Your link signs you in on this device until you sign out.</Trans>}>
        <Trans>Welcome back</Trans>
      </PageHeading>
      <Form onSubmit={() => come.mutate('passphrase')}>
        <TextField
          label={t`Your own passphrase`}
          hint={t`You chose it when you joined. It opens what you wrote for yourself.`}
          type="password"
          value={passphrase}
          onChange={setPassphrase}
          autoComplete="current-password"
          problem={fieldProblem(come.error, 'passphrase')}
        />
        <ProblemNotice error={come.error} />
        <div className="row">
          <Button type="submit" busy={come.isPending} whyNot={passphrase ? undefined : t`Type your passphrase first.`}>
            <Trans>Go on</Trans>
          </Button>
          <Button look="quiet" busy={come.isPending} onClick={() => come.mutate('link-alone')}>
            <Trans>Open what is shared only</Trans>
          </Button>
        </div>
        {canUsePasskeys() && (
          <PasskeyButton busy={come.isPending} onClick={() => come.mutate('passkey')}>
            <Trans>Use the passkey of this device</Trans>
          </PasskeyButton>
        )}
        <p className="muted">
          <Trans>
            Forgot it? If you gave an address of your own, ask whoever leads for a new link: the e-mail goes to you
            alone. Otherwise you can be invited anew; what you wrote for yourself then stays closed.
          </Trans>
        </p>
      </Form>
    </MainContent>
  )
}
