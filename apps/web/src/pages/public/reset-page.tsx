import { userRoutes } from '@holdfast/contracts/users'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { request } from '../../api/request.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { useAction } from '../../api/use-action.ts'
import { PublicPage } from '../../app/public-page.tsx'
import { addressNeeded, EmailField } from '../../app/email-field.tsx'
import { useHashToken } from '../../app/hash-token.ts'
import { isBrokenLink } from '../../app/link-broken.tsx'
import { NewPassphraseField } from '../../app/new-passphrase-field.tsx'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { PageLink } from '../../ui/navigation.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { useNeeded } from '../../ui/use-needed.ts'

function AskForLink() {
  const [email, setEmail] = useState('')
  const { missing, whenComplete } = useNeeded({ email: addressNeeded(email) })
  const ask = useAction(() => request(userRoutes.requestPasswordReset, { body: { email } }))
  if (ask.isSuccess)
    return (
      <Notice live>
        <p>
          <Trans>
            If there is an account with this address, a link is on its way. It is good for 30 minutes. Without mail,
            whoever runs this Holdfast can print one for you.
          </Trans>
        </p>
      </Notice>
    )
  return (
    <Form className="stack-l" onSubmit={() => whenComplete(ask.run)}>
      <EmailField value={email} onChange={setEmail} error={ask.error} missing={missing('email')} />
      {!fieldProblem(ask.error, 'email') && <ProblemNotice error={ask.error} />}
      <div className="actions">
        <Button type="submit" busy={ask.isPending}>
          <Trans>Send me a link</Trans>
        </Button>
        <PageLink className="btn plain" href="/sign-in">
          <Trans>Back</Trans>
        </PageLink>
      </div>
    </Form>
  )
}

function SetPassword({ token }: { token: string }) {
  const { t } = useLingui()
  const [password, setPassword] = useState('')
  const { missing, whenComplete } = useNeeded({ password: password === '' && t`Choose a password.` })
  const set = useAction(() => request(userRoutes.completePasswordReset, { body: { token, password } }))
  if (set.isSuccess)
    return (
      <Notice tone="positive" live>
        <p>
          <Trans>
            Your new password is set, and every device is signed out. <PageLink href="/sign-in">Sign in</PageLink>
          </Trans>
        </p>
      </Notice>
    )
  const problem = missing('password') ?? fieldProblem(set.error, 'password')
  return (
    <Form className="stack-l" onSubmit={() => whenComplete(set.run)}>
      <NewPassphraseField label={t`New password`} value={password} onChange={setPassword} problem={problem} />
      {isBrokenLink(set.error) ? (
        <Notice tone="caution" live>
          <p>
            <Trans>
              This link was used already or has ended. <a href="/reset">Ask for a new one</a>
            </Trans>
          </p>
        </Notice>
      ) : (
        !problem && <ProblemNotice error={set.error} />
      )}
      <div className="actions">
        <Button type="submit" busy={set.isPending}>
          <Trans>Set the new password</Trans>
        </Button>
      </div>
    </Form>
  )
}

export default function ResetPage() {
  const token = useHashToken()
  return (
    <PublicPage>
      <PageHeading lead={token ? undefined : <Trans>We send a link to your address. It is good for 30 minutes.</Trans>}>
        <Trans>Set a new password</Trans>
      </PageHeading>
      {token ? <SetPassword key={token} token={token} /> : <AskForLink />}
    </PublicPage>
  )
}
