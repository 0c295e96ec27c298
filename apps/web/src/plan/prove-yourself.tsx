import { sessionRoutes } from '@holdfast/contracts/session'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { isProblem, request } from '../api/client.ts'
import { canUsePasskeys, signWithPasskey } from '../api/passkey.ts'
import { signInDetailsQuery } from '../api/sign-in-details.ts'
import { PasskeyButton } from '../api/passkey-button.tsx'
import { fieldProblem } from '../api/problem-message.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { CodeField } from '../app/code-field.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { TextField } from '../ui/text-field.tsx'

type Props = { error: Error | null; onProved: () => void; why?: Why }

/** They are the second of two people on this device, change how they come back, take a file along, open a case that is not theirs, let a program in, or erase a case. */
type Why = 'second-person' | 'sign-in' | 'export' | 'emergency' | 'program' | 'erase'

/** Why somebody is asked who they are. */
function Words({ id, why }: { id: string; why: Why }) {
  if (why !== 'second-person')
    return (
      <>
        <h2 id={id}>
          <Trans>Show that it is you</Trans>
        </h2>
        <p>
          {why === 'sign-in' ? (
            <Trans>
              You are about to change how you come back. So that nobody else can, show once more that it is you.
            </Trans>
          ) : why === 'program' ? (
            <Trans>
              A program gets access in your name. So that nobody else gives it, show once more that it is you.
            </Trans>
          ) : why === 'emergency' ? (
            <Trans>A case that is not yours opens now, in your name.</Trans>
          ) : why === 'erase' ? (
            <Trans>The case is gone then. So that nobody else does it, show once more that it is you.</Trans>
          ) : (
            <Trans>The file holds private words. So that nobody else takes it, show once more that it is you.</Trans>
          )}
        </p>
      </>
    )
  return (
    <>
      <h2 id={id}>
        <Trans>The second person signs here</Trans>
      </h2>
      <p>
        <Trans>
          The first of the two people acted on this device. Whoever signs now types their own passphrase or password, so
          that two people sign it. You can also sign on your own device.
        </Trans>
      </p>
    </>
  )
}

/**
 * What went wrong with a signature, with a change of how somebody comes back, or with a file that they take along. Where the API asks who it is, they are asked for
 * their own passphrase, password or passkey, and it is tried again with it.
 */
export function ProveYourself({ error, onProved, why = 'second-person' }: Props) {
  const { t } = useLingui()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [secret, setSecret] = useState('')
  const [code, setCode] = useState('')
  const isAsked = isProblem(error, 'prove-yourself')
  const details = useQuery({ ...signInDetailsQuery, enabled: isAsked })
  const prove = useMutation({
    mutationFn: async (how: 'typed' | 'passkey') => {
      const typed = secret === '' && code !== '' ? { code } : { passphrase: secret }
      const body = how === 'passkey' ? { passkey: await signWithPasskey() } : typed
      return request(sessionRoutes.prove, { body })
    },
    onSuccess: () => {
      dialog.current?.close()
      onProved()
    },
  })
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [error])
  if (!isAsked) return <ProblemNotice error={error} />
  // what was typed here is nobody else's to find, however the dialog was closed
  const forget = () => {
    setSecret('')
    setCode('')
    prove.reset()
  }
  const problem = fieldProblem(prove.error, 'passphrase')
  const codeProblem = fieldProblem(prove.error, 'code')
  const hasSecret = details.data?.hasPassphrase !== false
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby={id} onClose={forget}>
      <Form onSubmit={() => prove.mutate(hasSecret ? 'typed' : 'passkey')}>
        <Words id={id} why={why} />
        {hasSecret && (
          <TextField
            label={t`Your own passphrase or password`}
            type="password"
            value={secret}
            onChange={setSecret}
            autoComplete="off"
            problem={problem}
          />
        )}
        {details.data?.hasOneTimeCodes && (
          <>
            <p>
              <Trans>Or, instead of it:</Trans>
            </p>
            <CodeField value={code} onChange={setCode} problem={codeProblem} />
          </>
        )}
        <ProblemNotice error={(problem ?? codeProblem) ? null : prove.error} />
        <div className="row">
          {hasSecret && (
            <Button type="submit" busy={prove.isPending}>
              {why === 'second-person' ? <Trans>It is me: sign</Trans> : <Trans>It is me: go on</Trans>}
            </Button>
          )}
          <Button look="quiet" onClick={() => dialog.current?.close()}>
            <Trans>Not now</Trans>
          </Button>
        </div>
        {details.data?.hasPasskey && canUsePasskeys() && (
          <PasskeyButton busy={prove.isPending} onClick={() => prove.mutate('passkey')}>
            <Trans>Use my passkey</Trans>
          </PasskeyButton>
        )}
      </Form>
    </dialog>
  )
}
