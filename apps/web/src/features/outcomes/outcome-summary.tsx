import type { Outcome } from '@holdfast/contracts/outcomes'
import { describeOutcome } from '@holdfast/domain/outcomes/describe-outcome'
import { OUTCOME_NOTES } from '@holdfast/domain/outcomes/outcome-labels'
import { localize } from '../../i18n/localize.ts'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'

/** What came of the day, line by line, for those who look back on it. */
export function OutcomeSummary({ outcome }: { outcome: Outcome }) {
  return (
    <>
      <SummaryList>
        {describeOutcome(outcome).map(({ key, label, value }) => (
          <SummaryLine key={key} label={localize(label)}>
            {localize(value)}
          </SummaryLine>
        ))}
      </SummaryList>
      <p className="muted">{localize(OUTCOME_NOTES.reaction_is_not_outcome)}</p>
    </>
  )
}
