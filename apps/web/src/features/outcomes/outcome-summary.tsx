import type { Outcome } from '@holdfast/contracts/outcomes'
import { describeOutcome } from '@holdfast/domain/outcomes/describe-outcome'
import { OUTCOME_NOTES } from '@holdfast/domain/outcomes/outcome-labels'
import { localize } from '../../i18n/localize.ts'

/** What came of the day, line by line, for those who look back on it. */
export function OutcomeSummary({ outcome }: { outcome: Outcome }) {
  return (
    <>
      <dl className="summary">
        {describeOutcome(outcome).map(({ key, label, value }) => (
          <div key={key}>
            <dt>{localize(label)}</dt>
            <dd>{localize(value)}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{localize(OUTCOME_NOTES.reaction_is_not_outcome)}</p>
    </>
  )
}
