import { sessionRoutes } from '@holdfast/contracts/session'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { canUsePasskeys, signWithPasskey } from '../../api/passkey.ts'
import { PasskeyButton } from '../../api/passkey-button.tsx'
import { PublicPage } from '../../app/public-page.tsx'
import { addressNeeded, EmailField } from '../../app/email-field.tsx'
import { CodeField } from '../../app/code-field.tsx'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { forgetRead } from '../../api/reader-memory.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { isProblem, request } from '../../api/request.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useAction } from '../../api/use-action.ts'
import { forgetReader, useSession } from '../../app/session.ts'
import { signInSearchIn } from '../../app/sign-in-search.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageLink, useNavigation } from '../../ui/navigation.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { SecretField } from '../../ui/secret-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { Or } from './or.tsx'

// words that were typed are looked after by what no way in needs otherwise
const whereDraftsAre = async () => (await import('../../autosave/drafts.ts')).whereDraftsAre()

/** Why somebody who was at work has to sign in, and what became of their words. */
function SessionEnded() {
  const words = useAnswer('drafts', whereDraftsAre)
  return (
    <Notice>
      <p>
        <Trans>Your session has ended. Sign in, and you come back to the page that was open.</Trans>
      </p>
      {words.data === 'device' && (
        <p>
          <Trans>What was typed and not sent is still on this device, for whoever typed it alone.</Trans>
        </p>
      )}
      {words.data === 'page' && (
        <p>
          <Trans>
            This device cannot keep what was typed and not sent. Leave this page open, and sign in here or in another
            tab: then it is sent.
          </Trans>
        </p>
      )}
    </Notice>
  )
}

export default function SignInPage() {
  const { t } = useLingui()
  const { search, go } = useNavigation()
  const { from, ended } = signInSearchIn(search)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  // null while none was asked for
  const [code, setCode] = useState<string | null>(null)
  const { missing, whenComplete } = useNeeded({
    email: addressNeeded(email),
    password: password === '' && t`Enter your password.`,
    code: code === '' && t`Enter a code.`,
  })
  const signIn = useAction(
    async (how: 'password' | 'passkey') => {
      if (how === 'passkey')
        return request(sessionRoutes.signInByPasskey, { body: { passkey: await signWithPasskey() } })
      try {
        return await request(sessionRoutes.signIn, { body: { email, password, ...(code !== null && { code }) } })
      } catch (error) {
        if (isProblem(error, 'one-time-code-needed')) setCode('')
        throw error
      }
    },
    async (signedIn) => {
      forgetReader(signedIn)
      await go(from ?? '/home', { replace: true })
    },
  )
  // nothing of the pages before is shown any more
  useEffect(forgetRead, [])
  // somebody came back in another tab, by their personal link for example
  const session = useSession()
  const isBack = ended === true && Boolean(session) && !signIn.isPending && !signIn.isSuccess
  useEffect(() => {
    if (isBack) void go(from ?? '/home', { replace: true })
  }, [isBack, from, go])
  const isRefused = isProblem(signIn.error, 'sign-in-refused')
  return (
    <PublicPage>
      <PageHeading>
        <Trans>Welcome back</Trans>
      </PageHeading>
      {ended && <SessionEnded />}
      <Form className="stack-l" onSubmit={() => whenComplete(() => signIn.run('password'))}>
        <EmailField value={email} onChange={setEmail} error={signIn.error} missing={missing('email')} />
        <SecretField
          label={t`Password`}
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          problem={
            missing('password') ??
            (isRefused
              ? t`This address and this password do not belong together. Tap Show and check the spelling of both.`
              : undefined)
          }
        />
        {code !== null && (
          <CodeField value={code} onChange={setCode} problem={missing('code') ?? fieldProblem(signIn.error, 'code')} />
        )}
        {!isRefused && !fieldProblem(signIn.error, 'code') && <ProblemNotice error={signIn.error} />}
        <div className="actions">
          <Button type="submit" busy={signIn.isPending}>
            <Trans>Sign in</Trans>
          </Button>
        </div>
      </Form>
      {canUsePasskeys() && (
        <>
          <Or />
          <PasskeyButton busy={signIn.isPending} onClick={() => signIn.run('passkey')}>
            <Trans>Sign in with a passkey</Trans>
          </PasskeyButton>
        </>
      )}
      <div className="row between">
        <PageLink className="btn plain small" href="/reset">
          <Trans>I forgot my password</Trans>
        </PageLink>
        <PageLink className="btn plain small" href="/sign-up">
          <Trans>I am new here</Trans>
        </PageLink>
      </div>
      <p className="small soft">
        <Trans>You take part with a link, without an account? Open your own link again, or use your passkey.</Trans>
      </p>
      <p className="who">
        <Icon name="smartphone" />
        <span>
          <Trans>
            On a shared phone? Use <b>Leave</b> when you are done.
          </Trans>
        </span>
      </p>
    </PublicPage>
  )
}
