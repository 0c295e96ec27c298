import { sessionRoutes } from '@holdfast/contracts/session'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { isProblem, request } from '../api/client.ts'
import { fieldProblem } from '../api/problem-message.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { TextField } from '../ui/text-field.tsx'

/**
 * What went wrong with a signature. Where the first of two people acted on this device, the second one is asked for their own
 * passphrase or password, and signs with it.
 */
export function ProveYourself({ error, onProved }: { error: Error | null; onProved: () => void }) {
  const { t } = useLingui()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [secret, setSecret] = useState('')
  const prove = useMutation({
    mutationFn: () => request(sessionRoutes.prove, { body: { passphrase: secret } }),
    onSuccess: () => {
      dialog.current?.close()
      onProved()
    },
  })
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [error])
  if (!isProblem(error, 'prove-yourself')) return <ProblemNotice error={error} />
  // what was typed here is nobody else's to find, however the dialog was closed
  const forget = () => {
    setSecret('')
    prove.reset()
  }
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={forget}>
      <Form onSubmit={() => prove.mutate()}>
        <h2 id={id}>
          <Trans>The second person signs here</Trans>
        </h2>
        <p>
          <Trans>
            The first of the two people acted on this device. Whoever signs now types their own passphrase or password,
            so that two people sign it. You can also sign on your own device.
          </Trans>
        </p>
        <TextField
          label={t`Your own passphrase or password`}
          type="password"
          value={secret}
          onChange={setSecret}
          autoComplete="off"
          problem={fieldProblem(prove.error, 'passphrase')}
        />
        <ProblemNotice error={fieldProblem(prove.error, 'passphrase') ? null : prove.error} />
        <div className="row">
          <Button type="submit" busy={prove.isPending}>
            <Trans>It is me: sign</Trans>
          </Button>
          <Button look="quiet" onClick={() => dialog.current?.close()}>
            <Trans>Not now</Trans>
          </Button>
        </div>
      </Form>
    </dialog>
  )
}
