import type { OutcomeFields } from '@holdfast/contracts/outcomes'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import type { RecordedOutcome } from '@holdfast/domain/run/outcome-from-record'
import { Trans } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { OutcomeForm, type Person } from './outcome-form.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  planKey: PlanKey
  /** Whether the group waited before the meeting began. */
  waited: boolean
  /** What was tapped during the meeting: filled in already. */
  recorded: RecordedOutcome
  people: readonly Person[]
  timeZone: string
  /** The way has no meeting: what ends is this attempt. */
  meets?: boolean
}

const NOTHING_KNOWN = {
  decisionOn: null,
  reactions: [],
  reasonsDeclined: [],
  goals: {},
  followThrough: null,
  admission: null,
  levelOfCare: '',
  admissionNote: '',
  escortId: null,
  setOutAt: null,
  arrivedAt: null,
  admittedAt: null,
  consentWithdrawnAt: null,
  note: '',
} satisfies Partial<OutcomeFields>

const proposed = ({ meetingResult, decision, ...said }: RecordedOutcome, waited: boolean): OutcomeFields => ({
  ...NOTHING_KNOWN,
  ...said,
  meetingResult: meetingResult ?? (waited ? 'waited_then_held' : 'held'),
  decision: decision ?? 'too_early',
})

/** Ends the meeting with what is known so far; the rest can be added later. */
export function ConcludeMeeting({ planKey, waited, recorded, people, timeZone, meets = true }: Props) {
  const [fields, setFields, clearFields] = usePersistedState(`conclude.${planKey.planId}`, proposed(recorded, waited))
  const conclude = usePlanMutation(planStepRoutes.conclude, planKey, () => ({ body: fields }), clearFields)
  const end = meets ? <Trans>End the meeting</Trans> : <Trans>It has ended: say how</Trans>
  return (
    <Disclosure summary={end}>
      <Form onSubmit={() => conclude.mutate()}>
        <p>
          <Trans>Two taps are enough for now. Everything can be completed later.</Trans>
        </p>
        <OutcomeForm
          value={fields}
          error={conclude.error}
          people={people}
          timeZone={timeZone}
          onChange={(patch) => setFields({ ...fields, ...patch })}
        />
        <ProblemNotice error={conclude.error} />
        <div>
          <Button type="submit" busy={conclude.isPending}>
            {end}
          </Button>
        </div>
      </Form>
    </Disclosure>
  )
}
