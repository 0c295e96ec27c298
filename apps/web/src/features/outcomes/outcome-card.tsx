import { type Outcome, type OutcomeFields, outcomeRoutes } from '@holdfast/contracts/outcomes'
import { Trans } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { same } from '../../autosave/draft-merge.ts'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { OutcomeForm, type Person } from './outcome-form.tsx'
import { OutcomeRecord } from './outcome-record.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

const fieldsOf = (outcome: Outcome): OutcomeFields => {
  const { fromRecord: _, recordedBy: _by, recordedAt: _at, isNo: _no, version: _of, can: _can, ...fields } = outcome
  return fields
}

type Props = {
  outcome: Outcome
  planKey: PlanKey
  timeZone: string
  people: readonly Person[]
}

/** The outcome as it was recorded: a form until the review is finished, then a document. */
export function OutcomeCard({ outcome, planKey, timeZone, people }: Props) {
  const recorded = fieldsOf(outcome)
  const [fields, setFields, clearFields] = usePersistedState(`outcome.${planKey.planId}`, recorded)
  const isSaved = outcome.fromRecord.length === 0 && same(fields, recorded)
  const save = usePlanMutation(outcomeRoutes.update, planKey, () => ({ body: fields }), clearFields)
  const recordedBy = (
    <p className="muted">
      <Trans>
        Recorded by {outcome.recordedBy}, {formatMoment(outcome.recordedAt, timeZone)}
      </Trans>
    </p>
  )
  if (!outcome.can.edit.allowed)
    return (
      <div className="stack">
        <OutcomeRecord outcome={outcome} people={people} timeZone={timeZone} />
        {recordedBy}
        <p className="muted">{outcome.can.edit.reason}</p>
      </div>
    )
  return (
    <Form onSubmit={() => save.mutate()}>
      {recordedBy}
      <OutcomeForm
        value={fields}
        error={save.error}
        people={people}
        timeZone={timeZone}
        fromRecord={outcome.fromRecord.length > 0}
        onChange={(patch) => setFields({ ...fields, ...patch })}
      />
      <ProblemNotice error={save.error} />
      <div className="row">
        <Button type="submit" busy={save.isPending}>
          <Trans>Save how it ended</Trans>
        </Button>
        <p role="status" className="muted">
          {isSaved ? <Trans>All changes saved</Trans> : <Trans>Not saved yet</Trans>}
        </p>
      </div>
    </Form>
  )
}
