import type { RiskAssessment } from '@holdfast/contracts/risk-assessments'
import { stepsFor } from '@holdfast/domain/risk-assessments/area-steps'
import { CRISIS_KIND_LABELS } from '@holdfast/domain/risk-assessments/crisis-kinds'
import { MITIGATION_LABELS } from '@holdfast/domain/risk-assessments/mitigations'
import { askDue, RISK_ASKS } from '@holdfast/domain/risk-assessments/reassessment'
import { isAtLeast, RISK_STEPS } from '@holdfast/domain/risk-assessments/risk'
import { RISK_AREA_CATALOG } from '@holdfast/domain/risk-assessments/risk-areas'
import { areaLevelEntry, RISK_LEVEL_CATALOG } from '@holdfast/domain/risk-assessments/risk-levels'
import { Trans } from '@lingui/react/macro'
import { EmergencyNumbers } from '../crisis-contacts/emergency-numbers.tsx'
import { useNow } from '../../api/use-now.ts'
import { localize, formatMoment } from '../../i18n/localize.ts'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'

const TONES = { none: 'positive', low: 'info', moderate: 'caution', high: 'caution', imminent: 'urgent' } as const
type Props = { risk: RiskAssessment; startsAt: string | null; timeZone: string }

/** The level as it stands, what it means, and what to do next; with danger now, who to call. */
export function CurrentRisk({ risk, startsAt, timeZone }: Props) {
  const { label, meaning, nextSteps } = RISK_LEVEL_CATALOG[risk.level]
  const isWhole = risk.unanswered.length === 0
  // what is known so far may only grow, so a low level says nothing yet
  const showsLevel = isWhole || isAtLeast(risk.level, 'moderate')
  return (
    <>
      <Notice tone={showsLevel ? TONES[risk.level] : 'caution'}>
        <h2>
          {isWhole ? (
            <Trans>Together: {localize(label)}</Trans>
          ) : showsLevel ? (
            <Trans>Not all questions are answered. Known so far: {localize(label)}</Trans>
          ) : (
            <Trans>Not all questions are answered</Trans>
          )}
        </h2>
        {showsLevel && <p>{localize(meaning)}</p>}
        {!isWhole && (
          <p>
            <Trans>
              No answer yet: {risk.unanswered.map((area) => localize(RISK_AREA_CATALOG[area].label)).join(' · ')}
            </Trans>
          </p>
        )}
        {risk.level === 'imminent' && <EmergencyNumbers />}
        <ul>
          {nextSteps.map((step) => (
            <li key={step.en}>{localize(step)}</li>
          ))}
        </ul>
        {risk.crisisKinds.map((kind) => (
          <p key={kind}>
            <strong>{localize(CRISIS_KIND_LABELS[kind].label)}:</strong> {localize(CRISIS_KIND_LABELS[kind].first)}
          </p>
        ))}
        <p className="muted">
          <Trans>
            Answered by {risk.assessedBy}, {formatMoment(risk.assessedAt, timeZone)}
          </Trans>
        </p>
        <AskAgain risk={risk} startsAt={startsAt} timeZone={timeZone} />
      </Notice>
      <AreasThatAsk areas={risk.areas} />
      {risk.mitigationSignedBy && <Signature risk={risk} timeZone={timeZone} />}
    </>
  )
}

function AskAgain({ risk, startsAt, timeZone }: Props) {
  const due = askDue(risk.coreAnsweredAt, startsAt, useNow())
  const ask = RISK_ASKS.find((one) => one.ask === due)
  if (!risk.isCurrent)
    return (
      <p>
        <strong>
          <Trans>It is time to answer the questions again.</Trans>
        </strong>
      </p>
    )
  return (
    <p className="muted">
      <Trans>To be asked again by {formatMoment(risk.reassessBy, timeZone)}.</Trans>{' '}
      {ask && <Trans>Now due: {localize(ask.label).toLowerCase()}.</Trans>}
    </p>
  )
}

function AreasThatAsk({ areas }: { areas: RiskAssessment['areas'] }) {
  const asking = RISK_STEPS.flatMap((area) => {
    const answer = areas[area]
    const steps = answer ? stepsFor(area, answer.level) : []
    return answer && steps.length > 0 ? [{ area, answer, steps }] : []
  })
  if (asking.length === 0) return null
  return (
    <section className="stack">
      <h2>
        <Trans>What each area asks for</Trans>
      </h2>
      {asking.map(({ area, answer, steps }) => (
        <Card key={area}>
          <h3>
            {localize(RISK_AREA_CATALOG[area].label)}: {localize(areaLevelEntry(answer.level).label)}
          </h3>
          <ul>
            {steps.map((step) => (
              <li key={step.en}>{localize(step)}</li>
            ))}
          </ul>
          {[answer.observed, answer.history, answer.thinking].filter(Boolean).map((words) => (
            <p key={words} className="muted">
              {words}
            </p>
          ))}
        </Card>
      ))}
    </section>
  )
}

function Signature({ risk, timeZone }: { risk: RiskAssessment; timeZone: string }) {
  return (
    <Card>
      <h2>
        <Trans>Signed: how the danger is lowered</Trans>
      </h2>
      <ul>
        {risk.mitigations.map((one) => (
          <li key={one}>{localize(MITIGATION_LABELS[one].label)}</li>
        ))}
      </ul>
      <p>{risk.mitigation}</p>
      {risk.mitigationReason && (
        <p>
          <Trans>Why a meeting may be held: {risk.mitigationReason}</Trans>
        </p>
      )}
      <p className="muted">
        {risk.mitigationSignedBy}
        {risk.mitigationSignedAt && `, ${formatMoment(risk.mitigationSignedAt, timeZone)}`} · {risk.mitigationSignedOn}
        <br />
        {risk.mitigationConfirmedBy === null ? (
          <Trans>A second person has not confirmed it yet.</Trans>
        ) : (
          <>
            <Trans>Second person: {risk.mitigationConfirmedBy}</Trans>
            {risk.mitigationConfirmedAt && `, ${formatMoment(risk.mitigationConfirmedAt, timeZone)}`} ·{' '}
            {risk.mitigationConfirmedOn}
          </>
        )}
        <br />
        <Trans>Fingerprint of these words: {risk.mitigationTextHash?.slice(0, 16)}</Trans>
        <br />
        <Trans>A newer assessment makes this signature void.</Trans>
      </p>
    </Card>
  )
}
