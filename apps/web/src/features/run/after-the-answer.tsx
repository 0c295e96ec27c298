import type { Workspace } from '@holdfast/contracts/workspace'
import { answerSoFar, tookPlace } from '@holdfast/domain/outcomes/outcome'
import { AFTER_NO, AFTER_YES, RUN_LINES } from '@holdfast/domain/run/run-guide'
import { Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Card } from '../../ui/card.tsx'

/** What helps now: after a yes, before the car leaves; after a no, what to say and what stays open (S0.28, S1.18). */
export function AfterTheAnswer({ plan }: { plan: Workspace }) {
  const { outcome } = plan
  if (!outcome || !tookPlace(outcome.meetingResult)) return null
  const answer = answerSoFar(outcome)
  if (answer === null) return null
  const offers = plan.consequences.map(({ standingOffer }) => standingOffer).filter(Boolean)
  const list = answer === 'no' ? AFTER_NO : AFTER_YES
  return (
    <Card>
      <h2>{answer === 'no' ? <Trans>After a no</Trans> : <Trans>After a yes</Trans>}</h2>
      <h3>
        <Trans>What to say now</Trans>
      </h3>
      <p className="spoken">{localize(answer === 'no' ? RUN_LINES.after_no : RUN_LINES.after_yes)}</p>
      <ul>
        {list.map((one) => (
          <li key={one.en}>{localize(one)}</li>
        ))}
      </ul>
      {answer === 'no' && offers.length > 0 && (
        <>
          <h3>
            <Trans>The offer that stays open</Trans>
          </h3>
          {offers.map((offer) => (
            <p className="spoken" key={offer}>
              {offer}
            </p>
          ))}
        </>
      )}
    </Card>
  )
}
