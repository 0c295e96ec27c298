import { sessionRoutes } from '@holdfast/contracts/session'
import { userRoutes } from '@holdfast/contracts/users'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { currentLocale } from '../../i18n/locale.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { EmailField } from '../../app/email-field.tsx'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { forgetReader, sessionQuery } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { MainContent } from '../../ui/main-content.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'

export default function SignUpPage() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [displayName, setDisplayName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signUp = useMutation({
    mutationFn: async () => {
      await request(userRoutes.signUp, { body: { email, password, displayName, locale: currentLocale() } })
      return request(sessionRoutes.signIn, { body: { email, password } })
    },
    onSuccess: async (signedIn) => {
      forgetReader()
      queryClient.setQueryData(sessionQuery.queryKey, signedIn)
      await navigate({ to: '/start' })
    },
  })
  return (
    <MainContent narrow>
      <PageHeading lead={<Trans>Your account keeps what you write safe and lets you come back from any device.</Trans>}>
        <Trans>Open an account</Trans>
      </PageHeading>
      <Form onSubmit={() => signUp.mutate()}>
        <TextField
          label={t`What should others call you?`}
          value={displayName}
          onChange={setDisplayName}
          autoComplete="name"
          problem={fieldProblem(signUp.error, 'displayName')}
        />
        <EmailField value={email} onChange={setEmail} error={signUp.error} />
        <TextField
          label={t`Password`}
          hint={t`At least 15 characters. Four or five unrelated words are easy to keep and hard to guess. You may paste it.`}
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="new-password"
          problem={fieldProblem(signUp.error, 'password')}
        />
        <ProblemNotice error={signUp.error} />
        <div>
          <Button type="submit" busy={signUp.isPending}>
            <Trans>Open my account</Trans>
          </Button>
        </div>
        <p>
          <Trans>
            You have one already? <Link to="/sign-in">Sign in</Link>
          </Trans>
        </p>
      </Form>
    </MainContent>
  )
}
