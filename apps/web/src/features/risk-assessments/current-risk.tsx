import type { RiskAssessment } from '@holdfast/contracts/risk-assessments'
import { CRISIS_KIND_LABELS } from '@holdfast/domain/risk-assessments/crisis-kinds'
import { askDue, RISK_ASKS } from '@holdfast/domain/risk-assessments/reassessment'
import { isAtLeast } from '@holdfast/domain/risk-assessments/risk'
import { RISK_AREA_CATALOG } from '@holdfast/domain/risk-assessments/risk-areas'
import { RISK_LEVEL_CATALOG } from '@holdfast/domain/risk-assessments/risk-levels'
import { Trans } from '@lingui/react/macro'
import { useNow } from '../../api/use-now.ts'
import { formatMoment, localize } from '../../i18n/localize.ts'
import { RiskMark } from './risk-mark.tsx'

type Props = { risk: RiskAssessment; startsAt: string | null; timeZone: string }

/** Whether enough was asked to say how dangerous it is; known danger counts at once, since it can only grow. */
const showsLevel = (risk: RiskAssessment): boolean => risk.unanswered.length === 0 || isAtLeast(risk.level, 'moderate')

/** The level as it stands and what it means, what was not asked, and who looked when. */
export function CurrentRisk({ risk, startsAt, timeZone }: Props) {
  const { meaning, nextSteps } = RISK_LEVEL_CATALOG[risk.level]
  const isWhole = risk.unanswered.length === 0
  return (
    <section className="card">
      {showsLevel(risk) ? (
        <h2>
          {isWhole ? <Trans>Together:</Trans> : <Trans>Known so far:</Trans>} <RiskMark risk={risk} />
        </h2>
      ) : (
        <div className="row between">
          <h2>
            <Trans>Not all questions are answered</Trans>
          </h2>
          <RiskMark risk={risk} />
        </div>
      )}
      {showsLevel(risk) && <p>{localize(meaning)}</p>}
      {!isWhole && (
        <p>
          <Trans>
            Not asked yet: {risk.unanswered.map((area) => localize(RISK_AREA_CATALOG[area].label)).join(' · ')}
          </Trans>
        </p>
      )}
      {showsLevel(risk) && risk.level !== 'imminent' && (
        <ul>
          {nextSteps.map((step) => (
            <li key={step.en}>{localize(step)}</li>
          ))}
        </ul>
      )}
      {risk.crisisKinds.map((kind) => (
        <p key={kind}>
          <strong>{localize(CRISIS_KIND_LABELS[kind].label)}:</strong> {localize(CRISIS_KIND_LABELS[kind].first)}
        </p>
      ))}
      <p className="muted">
        <Trans>
          Answered by {risk.assessedBy}, {formatMoment(risk.assessedAt, timeZone)}.
        </Trans>{' '}
        <AskAgain risk={risk} startsAt={startsAt} timeZone={timeZone} />
      </p>
    </section>
  )
}

function AskAgain({ risk, startsAt, timeZone }: Props) {
  const due = askDue(risk.coreAnsweredAt, startsAt, useNow())
  const ask = RISK_ASKS.find((one) => one.ask === due)
  if (!risk.isCurrent)
    return (
      <strong>
        <Trans>It is time to answer the questions again.</Trans>
      </strong>
    )
  return (
    <>
      <Trans>To be asked again by {formatMoment(risk.reassessBy, timeZone)}.</Trans>{' '}
      {ask && <Trans>Now due: {localize(ask.label).toLowerCase()}.</Trans>}
    </>
  )
}
