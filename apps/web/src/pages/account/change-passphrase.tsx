import { sessionRoutes, type SignedIn } from '@holdfast/contracts/session'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { NewPassphraseField } from '../../app/new-passphrase-field.tsx'
import { sessionQuery } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** The passphrase of a guest or the password of an account, changed by whoever knows the present one. */
export function ChangePassphrase({ user }: { user: SignedIn['user'] }) {
  const { t } = useLingui()
  const isGuest = user.kind === 'guest'
  const [passphrase, setPassphrase] = useState('')
  const [newPassphrase, setNewPassphrase] = useState('')
  const change = useMutation({
    mutationFn: () => request(sessionRoutes.changePassphrase, { body: { passphrase, newPassphrase } }),
    onSuccess: async (session) => {
      setPassphrase('')
      setNewPassphrase('')
      queryClient.setQueryData(sessionQuery.queryKey, session)
      await queryClient.invalidateQueries({ queryKey: ['sessions'] })
    },
  })
  return (
    <section className="stack">
      <h2>{isGuest ? <Trans>Change your passphrase</Trans> : <Trans>Change your password</Trans>}</h2>
      <Form onSubmit={() => change.mutate()}>
        <TextField
          label={isGuest ? t`Your present passphrase` : t`Your present password`}
          type="password"
          value={passphrase}
          onChange={setPassphrase}
          autoComplete="current-password"
          problem={fieldProblem(change.error, 'passphrase')}
        />
        <NewPassphraseField
          label={isGuest ? t`Your new passphrase` : t`Your new password`}
          value={newPassphrase}
          onChange={setNewPassphrase}
          problem={fieldProblem(change.error, 'newPassphrase')}
        />
        <ProblemNotice error={change.error} />
        {change.isSuccess && (
          <Notice tone="positive" live>
            <p>
              {isGuest ? (
                <Trans>Your passphrase is changed. Every other device is signed out.</Trans>
              ) : (
                <Trans>Your password is changed. Every other device is signed out.</Trans>
              )}
            </p>
          </Notice>
        )}
        <div>
          <Button type="submit" busy={change.isPending}>
            {isGuest ? <Trans>Set the new passphrase</Trans> : <Trans>Set the new password</Trans>}
          </Button>
        </div>
      </Form>
    </section>
  )
}
