import type { OutcomeFields as Fields } from '@holdfast/contracts/outcomes'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { Trans } from '@lingui/react/macro'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import type { Person } from './outcome-fields.tsx'
import { OutcomeQuestions } from './outcome-questions.tsx'

type Props = {
  planKey: PlanKey
  /** What was tapped that day: filled in already. */
  beginning: Fields
  people: readonly Person[]
  timeZone: string
  /** Whether there was a meeting; else it is this attempt that ends. */
  meets: boolean
  onDone: () => void
}

/** Ends the meeting with two answers; the rest can be added later. */
export function EndMeeting({ planKey, beginning, people, timeZone, meets, onDone }: Props) {
  const [fields, setFields, clearFields] = usePersistedState(`conclude.${planKey.planId}`, beginning)
  const conclude = usePlanMutation(
    planStepRoutes.conclude,
    planKey,
    () => ({ body: fields }),
    () => {
      clearFields()
      onDone()
    },
  )
  return (
    <OutcomeQuestions
      pages={['held', 'decision']}
      value={fields}
      onChange={(patch) => setFields({ ...fields, ...patch })}
      people={people}
      timeZone={timeZone}
      error={conclude.error}
      busy={conclude.isPending}
      end={meets ? <Trans>End the meeting</Trans> : <Trans>End this attempt</Trans>}
      lead={<Trans>Two answers are enough for now. Everything can be completed later.</Trans>}
      onEnd={() => conclude.mutate()}
    />
  )
}
