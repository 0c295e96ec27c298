import { sessionRoutes } from '@holdfast/contracts/session'
import { userRoutes } from '@holdfast/contracts/users'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { request } from '../../api/request.ts'
import { useAction } from '../../api/use-action.ts'
import { PublicPage } from '../../app/public-page.tsx'
import { addressNeeded, EmailField } from '../../app/email-field.tsx'
import { forgetReader } from '../../app/session.ts'
import { currentLocale } from '../../i18n/locale.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { PageLink, useNavigation } from '../../ui/navigation.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { SecretField } from '../../ui/secret-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'

export default function SignUpPage() {
  const { t } = useLingui()
  const { go } = useNavigation()
  const [displayName, setDisplayName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { missing, whenComplete } = useNeeded({
    displayName: displayName.trim() === '' && t`Enter a name that the others know you by.`,
    email: addressNeeded(email),
    password: password === '' && t`Choose a password.`,
  })
  const signUp = useAction(
    async () => {
      await request(userRoutes.signUp, { body: { email, password, displayName, locale: currentLocale() } })
      return request(sessionRoutes.signIn, { body: { email, password } })
    },
    async (signedIn) => {
      forgetReader(signedIn)
      await go('/start')
    },
  )
  const wrong = (['displayName', 'email', 'password'] as const).some((field) => fieldProblem(signUp.error, field))
  return (
    <PublicPage>
      <PageHeading lead={<Trans>What you write is yours. You can come back from any phone or computer.</Trans>}>
        <Trans>Three things, then you begin</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={() => whenComplete(signUp.run)}>
        <TextField
          label={t`What should others call you?`}
          value={displayName}
          onChange={setDisplayName}
          autoComplete="name"
          problem={missing('displayName') ?? fieldProblem(signUp.error, 'displayName')}
        />
        <EmailField value={email} onChange={setEmail} error={signUp.error} missing={missing('email')} />
        <SecretField
          label={t`Password`}
          hint={t`At least 15 characters. Four or five unrelated words are easy to keep and hard to guess. You may paste it.`}
          value={password}
          onChange={setPassword}
          autoComplete="new-password"
          problem={missing('password') ?? fieldProblem(signUp.error, 'password')}
        />
        {!wrong && <ProblemNotice error={signUp.error} />}
        <div className="actions">
          <Button type="submit" busy={signUp.isPending}>
            <Trans>Open my account</Trans>
          </Button>
          <PageLink className="btn plain" href="/sign-in">
            <Trans>I have one already</Trans>
          </PageLink>
        </div>
      </Form>
    </PublicPage>
  )
}
