import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { fieldProblem } from '../../api/problem-message.ts'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
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
  /** Takes the step, for the reason that it is given. */
  step: { mutateAsync: (reason: string) => Promise<unknown>; isPending: boolean; error: unknown }
  /** Names the step and the plan; the reason is kept under it until the step is taken. */
  keptAs: string
}

/** A step of the plan that says why it is taken; folded away, because it is rarely the next thing to do. */
export function ReasonStep({ summary, children, label, act, danger = false, step, keptAs }: Props) {
  const [reason, setReason, clearReason] = usePersistedState(`step.${keptAs}`, '')
  // a refusal is shown below
  const take = () => step.mutateAsync(reason).then(clearReason, () => undefined)
  return (
    <Disclosure summary={summary}>
      <Form onSubmit={() => void take()}>
        {children}
        <TextArea
          label={label}
          value={reason}
          onChange={setReason}
          problem={fieldProblem(step.error, 'reason')}
          hint={<Trans>It stays in the record of this plan.</Trans>}
        />
        <ProblemNotice error={step.error} />
        <div>
          <Button type="submit" look={danger ? 'danger' : 'quiet'} busy={step.isPending}>
            {act}
          </Button>
        </div>
      </Form>
    </Disclosure>
  )
}
