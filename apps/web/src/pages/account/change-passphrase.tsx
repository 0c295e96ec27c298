import { sessionRoutes } from '@holdfast/contracts/session'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { signInDetailsQuery } from '../../api/sign-in-details.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { NewPassphraseField } from '../../app/new-passphrase-field.tsx'
import { keepSession } from '../../app/session.ts'
import { ProveYourself } from '../../plan/prove-yourself.tsx'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { SecretField } from '../../ui/secret-field.tsx'
import type { AccountStep } from './account-steps.ts'

/** The passphrase of a guest or the password of an account, changed by whoever knows the present one. */
export function ChangePassphrase({ user, details: { hasPassphrase } }: AccountStep) {
  const { t } = useLingui()
  const isGuest = user.kind === 'guest'
  const [passphrase, setPassphrase] = useState('')
  const [newPassphrase, setNewPassphrase] = useState('')
  const change = useMutation({
    mutationFn: () =>
      request(sessionRoutes.changePassphrase, { body: { ...(hasPassphrase && { passphrase }), newPassphrase } }),
    onSuccess: async (session) => {
      setPassphrase('')
      setNewPassphrase('')
      keepSession(session)
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['sessions'] }),
        queryClient.invalidateQueries({ queryKey: signInDetailsQuery.queryKey }),
      ])
    },
  })
  return (
    <>
      <PageHeading>
        {!hasPassphrase ? (
          <Trans>Add a passphrase</Trans>
        ) : isGuest ? (
          <Trans>Change your passphrase</Trans>
        ) : (
          <Trans>Change your password</Trans>
        )}
      </PageHeading>
      <Form className="stack-l" onSubmit={() => change.mutate()}>
        {hasPassphrase && (
          <SecretField
            label={isGuest ? t`Your present passphrase` : t`Your present password`}
            value={passphrase}
            onChange={setPassphrase}
            autoComplete="current-password"
            problem={fieldProblem(change.error, 'passphrase')}
          />
        )}
        <NewPassphraseField
          label={isGuest ? t`Your new passphrase` : t`Your new password`}
          value={newPassphrase}
          onChange={setNewPassphrase}
          problem={fieldProblem(change.error, 'newPassphrase')}
        />
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
      <ProveYourself error={change.error} onProved={() => change.mutate()} why="sign-in" />
    </>
  )
}
