import { invitationRoutes } from '@holdfast/contracts/invitations'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { request } from '../../api/request.ts'
import { canUsePasskeys, signWithPasskey } from '../../api/passkey.ts'
import { PasskeyButton } from '../../api/passkey-button.tsx'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { useAction } from '../../api/use-action.ts'
import { PublicPage } from '../../app/public-page.tsx'
import { useHashToken } from '../../app/hash-token.ts'
import { isBrokenLink, LinkBroken } from '../../app/link-broken.tsx'
import { forgetReader } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { SecretField } from '../../ui/secret-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { Or } from './or.tsx'

export default function ReturnPage() {
  const { t } = useLingui()
  const token = useHashToken()
  const [passphrase, setPassphrase] = useState('')
  const { missing, whenComplete } = useNeeded({ passphrase: passphrase === '' && t`Enter your passphrase.` })
  const { go } = useNavigation()
  const come = useAction(
    async (how: 'passphrase' | 'passkey' | 'link-alone') => {
      const shown = how === 'passkey' ? { passkey: await signWithPasskey() } : how === 'passphrase' && { passphrase }
      return request(invitationRoutes.returnByLink, { body: { token, ...shown } })
    },
    async ({ organizationId, caseId }) => {
      forgetReader()
      await go(caseId === null ? '/home' : `/o/${organizationId}/c/${caseId}`)
    },
  )
  if (!token || isBrokenLink(come.error)) return <LinkBroken />
  const problem = missing('passphrase') ?? fieldProblem(come.error, 'passphrase')
  return (
    <PublicPage>
      <PageHeading lead={<Trans>Your link signs you in on this device until you sign out.</Trans>}>
        <Trans>Welcome back</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={() => whenComplete(() => come.run('passphrase'))}>
        <SecretField
          label={t`Your own passphrase`}
          hint={t`You chose it when you joined. It opens what you wrote for yourself.`}
          value={passphrase}
          onChange={setPassphrase}
          autoComplete="current-password"
          problem={problem}
        />
        {!problem && <ProblemNotice error={come.error} />}
        <div className="actions">
          <Button type="submit" busy={come.isPending}>
            <Trans>Go on</Trans>
          </Button>
          <Button look="text" busy={come.isPending} onClick={() => come.run('link-alone')}>
            <Trans>Open what is shared only</Trans>
          </Button>
        </div>
      </Form>
      {canUsePasskeys() && (
        <>
          <Or />
          <PasskeyButton busy={come.isPending} onClick={() => come.run('passkey')}>
            <Trans>Use the passkey of this device</Trans>
          </PasskeyButton>
        </>
      )}
      <p className="small soft">
        <Trans>
          Forgot it? If you gave an address of your own, ask whoever leads for a new link: the e-mail goes to you alone.
          Otherwise you can be invited again. What you wrote for yourself then stays closed.
        </Trans>
      </p>
    </PublicPage>
  )
}
