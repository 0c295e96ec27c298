import type { Outcome } from '@holdfast/contracts/outcomes'
import { describeOutcome } from '@holdfast/domain/outcomes/describe-outcome'
import { OUTCOME_NOTES } from '@holdfast/domain/outcomes/outcome-labels'
import { Trans } from '@lingui/react/macro'
import { say } from '../../i18n/words.ts'
import { Card } from '../../ui/card.tsx'

/** What came of the day, line by line, for those who look back on it. */
export function OutcomeSummary({ outcome }: { outcome: Outcome }) {
  return (
    <Card>
      <h2>
        <Trans>What came of it</Trans>
      </h2>
      <dl>
        {describeOutcome(outcome).map(({ key, label, value }) => (
          <div key={key}>
            <dt>{say(label)}</dt>
            <dd>{say(value)}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{say(OUTCOME_NOTES.reaction_is_not_outcome)}</p>
    </Card>
  )
}
