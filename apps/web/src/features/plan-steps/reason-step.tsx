import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { fieldProblem } from '../../api/problem-message.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-area.tsx'

type Props = {
  summary: ReactNode
  /** What the step does, in one or two sentences. */
  children: ReactNode
  label: ReactNode
  act: ReactNode
  danger?: boolean
  busy: boolean
  error: unknown
  onTake: (reason: string) => void
}

/** A step of the plan that says why it is taken; folded away, because it is rarely the next thing to do. */
export function ReasonStep({ summary, children, label, act, danger = false, busy, error, onTake }: Props) {
  const [reason, setReason] = useState('')
  return (
    <Disclosure summary={summary}>
      <Form onSubmit={() => onTake(reason)}>
        {children}
        <TextArea
          label={label}
          value={reason}
          onChange={setReason}
          problem={fieldProblem(error, 'reason')}
          hint={<Trans>It stays in the record of this plan.</Trans>}
        />
        <ProblemNotice error={error} />
        <div>
          <Button type="submit" look={danger ? 'danger' : 'quiet'} busy={busy}>
            {act}
          </Button>
        </div>
      </Form>
    </Disclosure>
  )
}
