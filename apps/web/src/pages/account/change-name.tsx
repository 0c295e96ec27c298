import { sessionRoutes } from '@holdfast/contracts/session'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { request } from '../../api/request.ts'
import { keepSession } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import type { AccountStep } from './account-steps.ts'

/** What an account is called from now on; in a case one keeps the name that one has there. */
export function ChangeName({ user }: AccountStep) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [displayName, setName] = useState(user.displayName)
  const { missing, whenComplete } = useNeeded({ name: displayName.trim() === '' && t`Enter a name.` })
  const change = useMutation({
    mutationFn: () => request(sessionRoutes.changeUser, { body: { displayName } }),
    onSuccess: (session) => {
      keepSession(session)
      return navigate({ to: '/account', search: {} })
    },
  })
  const problem = missing('name') ?? fieldProblem(change.error, 'displayName')
  return (
    <>
      <PageHeading lead={<Trans>New cases and practices show it. Where you take part already, your name stays.</Trans>}>
        <Trans>Your name</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={() => whenComplete(() => change.mutate())}>
        <TextField
          label={t`Your name`}
          value={displayName}
          onChange={setName}
          maxLength={80}
          autoComplete="name"
          problem={problem}
        />
        <ProblemNotice error={problem ? null : change.error} />
        <div>
          <Button type="submit" busy={change.isPending}>
            <Trans>Save the name</Trans>
          </Button>
        </div>
      </Form>
    </>
  )
}
