import { sessionRoutes, type SignedIn } from '@holdfast/contracts/session'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { PageHeading } from '../ui/page.tsx'
import { SecretField } from '../ui/secret-field.tsx'
import { isNetworkError, request } from '../api/request.ts'
import { signWithPasskey } from '../api/passkey.ts'
import { useHasPasskey } from '../api/sign-in-details.ts'
import { PasskeyButton } from '../api/passkey-button.tsx'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { keepSession } from './session.ts'
import { unlockOwnCopy } from '../offline/offline-copy.ts'

type Props = { user: SignedIn['user']; onOpen: () => void }

/** A page that nobody touched for a while: it opens with the password or a passkey, or offline with the passphrase of a copy. */
export default function CoveredScreen({ user, onOpen }: Props) {
  const { t } = useLingui()
  const [secret, setSecret] = useState('')
  const open = useMutation({
    mutationFn: async () => {
      if (await unlockOwnCopy(secret)) return
      const signedIn = await request(sessionRoutes.signIn, { body: { email: user.email ?? '', password: secret } })
      keepSession(signedIn)
    },
    onSuccess: onOpen,
  })
  const hasPasskey = useHasPasskey(user.email !== null)
  const prove = useMutation({
    mutationFn: async () => request(sessionRoutes.prove, { body: { passkey: await signWithPasskey() } }),
    onSuccess: onOpen,
  })
  return (
    <main className="page door">
      <Form
        className="stack-l"
        onSubmit={() => {
          if (user.email === null) onOpen()
          else open.mutate()
        }}
      >
        <PageHeading lead={<Trans>Nobody touched it for a while. What you were writing is still there.</Trans>}>
          <Trans>This page is locked</Trans>
        </PageHeading>
        {user.email === null ? (
          <p className="soft">
            <Trans>You take part by a link, without a password: the cover only hides the page from passing eyes.</Trans>
          </p>
        ) : (
          <SecretField
            label={t`Your password, or the passphrase of your offline copy`}
            autoComplete="current-password"
            value={secret}
            onChange={setSecret}
          />
        )}
        {open.isError &&
          (isNetworkError(open.error) ? (
            <p role="alert">
              <Trans>There is no network to check the password. The passphrase of your offline copy opens it.</Trans>
            </p>
          ) : (
            <ProblemNotice error={open.error} />
          ))}
        <div className="actions">
          <Button type="submit" busy={open.isPending}>
            <Trans>Show the page</Trans>
          </Button>
        </div>
        {hasPasskey && (
          <PasskeyButton busy={prove.isPending} onClick={() => prove.mutate()}>
            <Trans>Use my passkey</Trans>
          </PasskeyButton>
        )}
        <ProblemNotice error={prove.error} />
      </Form>
    </main>
  )
}
