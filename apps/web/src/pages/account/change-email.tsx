import { sessionRoutes } from '@holdfast/contracts/session'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient } from '../../api/client.ts'
import { request } from '../../api/request.ts'
import { addressNeeded, EmailField } from '../../app/email-field.tsx'
import { ProveYourself } from '../../plan/prove-yourself.tsx'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import type { AccountStep } from './account-steps.ts'

/** Another address for an account: it counts once the link that goes there was opened. */
export function ChangeEmail({ user }: AccountStep) {
  const { t } = useLingui()
  const [email, setEmail] = useState('')
  const present = user.email
  const isSame = email.trim().toLowerCase() === present
  const { missing, whenComplete } = useNeeded({
    email: isSame ? t`This is your address now. Enter another one.` : addressNeeded(email),
  })
  const change = useMutation({
    mutationFn: () => request(sessionRoutes.changeEmail, { body: { email } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['sessions'] }),
  })
  return (
    <>
      <PageHeading lead={<Trans>Now it is {present}. You sign in with it, and e-mails go there.</Trans>}>
        <Trans>Your e-mail address</Trans>
      </PageHeading>
      {change.isSuccess ? (
        <Notice tone="positive" live>
          <p>
            <Trans>
              An e-mail is on its way to {email}. Your address changes when you open the link in it, within seven days.
              If none comes, somebody may have an account with that address already.
            </Trans>
          </p>
        </Notice>
      ) : (
        <Form className="stack-l" onSubmit={() => whenComplete(() => change.mutate())}>
          <EmailField value={email} onChange={setEmail} error={change.error} missing={missing('email')} />
          <div>
            <Button type="submit" busy={change.isPending}>
              <Trans>Send a link there</Trans>
            </Button>
          </div>
        </Form>
      )}
      <ProveYourself error={change.error} onProved={() => change.mutate()} why="sign-in" />
    </>
  )
}
