import { sessionRoutes } from '@holdfast/contracts/session'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { OwnEmailField } from '../../app/own-email-field.tsx'
import { ProveYourself } from '../../plan/prove-yourself.tsx'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { SecretField } from '../../ui/secret-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import type { AccountStep } from './account-steps.ts'

/** The address that a guest gave for themselves: a new link goes there and to nobody else. */
export function ChangeContactEmail({ details: { contactEmail, hasPassphrase } }: AccountStep) {
  const { t } = useLingui()
  const [email, setEmail] = useState(contactEmail ?? '')
  const [passphrase, setPassphrase] = useState('')
  const change = useMutation({
    mutationFn: () =>
      request(sessionRoutes.changeContactEmail, {
        body: { ...(hasPassphrase && { passphrase }), email: email.trim() === '' ? null : email },
      }),
    onSuccess: async (details) => {
      setPassphrase('')
      setEmail(details.contactEmail ?? '')
      queryClient.setQueryData(['sign-in-details'], details)
      await queryClient.invalidateQueries({ queryKey: ['sessions'] })
    },
  })
  // case does not matter in an address here
  const isSame = email.trim().toLowerCase() === (contactEmail ?? '')
  const { missing, whenComplete } = useNeeded({
    email: isSame && t`This is what is kept now. Enter another address, or leave it empty.`,
  })
  const send = () => whenComplete(change.mutate)
  return (
    <>
      <PageHeading>
        <Trans>Your own e-mail address</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={send}>
        <OwnEmailField
          value={email}
          onChange={setEmail}
          problem={missing('email') ?? fieldProblem(change.error, 'email')}
        />
        {hasPassphrase && (
          <SecretField
            label={t`Your passphrase, to confirm`}
            value={passphrase}
            onChange={setPassphrase}
            autoComplete="current-password"
            problem={fieldProblem(change.error, 'passphrase')}
          />
        )}
        {change.isSuccess && (
          <Notice tone="positive" live>
            <p>
              <Trans>
                Your address is saved, and every other device is signed out. An e-mail about it goes to each address
                that was given, old and new.
              </Trans>
            </p>
          </Notice>
        )}
        <div>
          <Button type="submit" busy={change.isPending}>
            <Trans>Save this address</Trans>
          </Button>
        </div>
      </Form>
      <ProveYourself error={change.error} onProved={() => change.mutate()} why="sign-in" />
    </>
  )
}
