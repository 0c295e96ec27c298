import { sessionRoutes, type SignedIn } from '@holdfast/contracts/session'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { isNetworkError, request } from '../api/request.ts'
import { signWithPasskey } from '../api/passkey.ts'
import { useHasPasskey } from '../api/sign-in-details.ts'
import { unlockOwnCopy } from '../offline/offline-copy.ts'
import { Field } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { keepSession } from './session.ts'

type Props = { user: SignedIn['user']; onOpen: () => void; onBack: () => void }

/** The way back from the cover, in words of the cover: the code is the password, or the passphrase of an offline copy. */
export default function SavedPlaces({ user, onOpen, onBack }: Props) {
  const { t } = useLingui()
  const [code, setCode] = useState('')
  const open = useMutation({
    mutationFn: async () => {
      if (await unlockOwnCopy(code)) return
      const signedIn = await request(sessionRoutes.signIn, { body: { email: user.email ?? '', password: code } })
      keepSession(signedIn)
    },
    onSuccess: onOpen,
  })
  const hasPasskey = useHasPasskey(true)
  const prove = useMutation({
    mutationFn: async () => request(sessionRoutes.prove, { body: { passkey: await signWithPasskey() } }),
    onSuccess: onOpen,
  })
  const wrong = isNetworkError(open.error)
    ? t`There is no connection. Try again in a moment.`
    : t`This code does not fit.`
  return (
    <div className="cover">
      <main id="content" className="coverpage">
        <header>
          <h1>
            <Trans>Saved places</Trans>
          </h1>
          <p>
            <Trans>Enter your code to see your places.</Trans>
          </p>
        </header>
        <Form className="stack-l" onSubmit={() => open.mutate()}>
          <Field label={t`Code`} problem={open.isError ? wrong : undefined}>
            {(wired) => (
              <input
                {...wired}
                className="input"
                type="password"
                autoComplete="off"
                value={code}
                onChange={(event) => setCode(event.target.value)}
              />
            )}
          </Field>
          <button type="submit" className="coverbtn" aria-disabled={open.isPending || undefined}>
            <Trans>Open</Trans>
          </button>
        </Form>
        {prove.isError && (
          <p role="alert">
            <Trans>This did not work. Try again.</Trans>
          </p>
        )}
        <footer>
          {hasPasskey && (
            <button type="button" onClick={() => prove.mutate()}>
              <Trans>Open with this device</Trans>
            </button>
          )}
          <button type="button" onClick={onBack}>
            <Trans>Back to today</Trans>
          </button>
        </footer>
      </main>
    </div>
  )
}
