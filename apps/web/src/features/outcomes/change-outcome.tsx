import { type Outcome, outcomeRoutes } from '@holdfast/contracts/outcomes'
import { Trans } from '@lingui/react/macro'
import { same } from '../../autosave/draft-merge.ts'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { fieldsOf } from './outcome-draft.ts'
import type { Person } from './outcome-fields.tsx'
import { pagesFor } from './outcome-pages.ts'
import { OutcomeQuestions } from './outcome-questions.tsx'

type Props = {
  outcome: Outcome
  planKey: PlanKey
  people: readonly Person[]
  timeZone: string
  onDone: () => void
}

/** All that is asked about how it ended, one group a page; each page is saved as one goes on. */
export function ChangeOutcome({ outcome, planKey, people, timeZone, onDone }: Props) {
  const recorded = fieldsOf(outcome)
  const [fields, setFields, clearFields] = usePersistedState(`outcome.${planKey.planId}`, recorded)
  const save = usePlanMutation(
    outcomeRoutes.update,
    planKey,
    (_: { onSaved: () => void }) => ({ body: fields }),
    (_, { onSaved }) => {
      clearFields()
      onSaved()
    },
  )
  const isSaved = outcome.fromRecord.length === 0 && same(fields, recorded)
  const saveThen = (onSaved: () => void) => (isSaved ? onSaved() : save.mutate({ onSaved }))
  return (
    <OutcomeQuestions
      pages={pagesFor(fields)}
      value={fields}
      onChange={(patch) => setFields({ ...fields, ...patch })}
      people={people}
      timeZone={timeZone}
      error={save.error}
      busy={save.isPending}
      end={<Trans>Done</Trans>}
      beside={<Trans>Done</Trans>}
      onNext={saveThen}
      onEnd={() => saveThen(onDone)}
    />
  )
}
