import { userRoutes } from '@holdfast/contracts/users'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { useHashToken } from '../../app/hash-token.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { isBrokenLink } from '../../app/link-broken.tsx'
import { EmailField } from '../../app/email-field.tsx'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { MainContent } from '../../ui/main-content.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'

function AskForLink() {
  const [email, setEmail] = useState('')
  const ask = useMutation({ mutationFn: () => request(userRoutes.requestPasswordReset, { body: { email } }) })
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
    <Form onSubmit={() => ask.mutate()}>
      <EmailField value={email} onChange={setEmail} error={ask.error} />
      <ProblemNotice error={ask.error} />
      <div>
        <Button type="submit" busy={ask.isPending}>
          <Trans>Send me a link</Trans>
        </Button>
      </div>
    </Form>
  )
}

function SetPassword({ token }: { token: string }) {
  const { t } = useLingui()
  const [password, setPassword] = useState('')
  const set = useMutation({
    mutationFn: () => request(userRoutes.completePasswordReset, { body: { token, password } }),
  })
  if (set.isSuccess)
    return (
      <Notice tone="positive" live>
        <p>
          <Trans>
            Your new password is set, and every device is signed out. <Link to="/sign-in">Sign in</Link>
          </Trans>
        </p>
      </Notice>
    )
  return (
    <Form onSubmit={() => set.mutate()}>
      <TextField
        label={t`New password`}
        hint={t`At least 15 characters. You may paste it.`}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="new-password"
        problem={fieldProblem(set.error, 'password')}
      />
      {isBrokenLink(set.error) ? (
        <Notice tone="caution" live>
          <p>
            <Trans>
              This link was used already or has ended. <a href="/reset">Ask for a new one</a>
            </Trans>
          </p>
        </Notice>
      ) : (
        !fieldProblem(set.error, 'password') && <ProblemNotice error={set.error} />
      )}
      <div>
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
    <MainContent narrow>
      <PageHeading lead={token ? undefined : <Trans>We send a link to your address. It is good for 30 minutes.</Trans>}>
        <Trans>Set a new password</Trans>
      </PageHeading>
      {token ? <SetPassword key={token} token={token} /> : <AskForLink />}
    </MainContent>
  )
}
