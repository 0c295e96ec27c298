import type { SafetyScreening } from '@holdfast/contracts/safety-screening'
import {
  DV_STEP_LABELS,
  MITIGATION_FIXES,
  SCREENING_MITIGATION_LABELS,
} from '@holdfast/domain/safety-screening/screening-follow-ups'
import { SCREENING_GUIDE, SCREENING_QUESTIONS } from '@holdfast/domain/safety-screening/screening-questions'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize, formatMoment } from '../../i18n/localize.ts'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { FollowUpForm } from './follow-up-form.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = {
  screening: SafetyScreening
  planKey: PlanKey
  nameOf: (participantId: string) => string
}

/** The private answers of one person as an interventionist reads them, and what was arranged. */
export function ScreeningCard({ screening, planKey, nameOf }: Props) {
  const { t } = useLingui()
  const replies = { yes: t`Yes`, no: t`No`, rather_not: t`Would rather not say` }
  return (
    <Card next={!screening.resolved}>
      <h2>{screening.by}</h2>
      <p className="muted">{formatMoment(screening.answeredAt)}</p>
      {screening.level === 'danger' && (
        <Notice tone="urgent">
          <p>
            <Trans>
              This is about danger. Talk with them alone first. A safety plan and an advocate come before any meeting.
            </Trans>
          </p>
        </Notice>
      )}
      {screening.passed ? (
        <p>
          <Trans>Would rather not answer here. You can ask in person, gently and once.</Trans>
        </p>
      ) : (
        <dl className="stack">
          {SCREENING_QUESTIONS.filter((question) => screening.answers[question]).map((question) => (
            <div key={question}>
              <dt>{localize(SCREENING_GUIDE[question].ask)}</dt>
              <dd>
                <strong>{replies[screening.answers[question] ?? 'no']}</strong>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {screening.afraidOfIds.length > 0 && (
        <p>
          <Trans>Afraid of: {screening.afraidOfIds.map(nameOf).join(', ')}</Trans>
        </p>
      )}
      {screening.text && <p className="spoken">“{screening.text}”</p>}
      {screening.contactPreference && (
        <p>
          <Trans>How to reach them: {screening.contactPreference}</Trans>
        </p>
      )}
      {screening.followUps.map((followUp) => (
        <section key={followUp.id} className="stack">
          <h3>
            {followUp.isCurrent ? <Trans>Arranged</Trans> : <Trans>Arranged before</Trans>} · <bdi>{followUp.by}</bdi> ·{' '}
            {formatMoment(followUp.at)}
          </h3>
          <ul>
            {followUp.mitigations.map((one) => (
              <li key={one}>{localize(SCREENING_MITIGATION_LABELS[one])}</li>
            ))}
            {followUp.steps.map((one) => (
              <li key={one}>{localize(DV_STEP_LABELS[one])}</li>
            ))}
          </ul>
          {followUp.note && <p className="spoken">{followUp.note}</p>}
        </section>
      ))}
      {screening.notCarriedOut.length > 0 && screening.followUps.some(({ isCurrent }) => isCurrent) && (
        <Notice tone="caution">
          <p>
            <Trans>The plan does not do yet what was arranged:</Trans>
          </p>
          <ul>
            {screening.notCarriedOut.map((one) => (
              <li key={one}>
                {localize(SCREENING_MITIGATION_LABELS[one])}. {localize(MITIGATION_FIXES[one])}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {screening.can.followUp.allowed ? (
        <Disclosure summary={<Trans>Record what you arranged</Trans>} open={!screening.resolved}>
          <FollowUpForm screening={screening} planKey={planKey} />
        </Disclosure>
      ) : (
        <p className="muted">{screening.can.followUp.reason}</p>
      )}
    </Card>
  )
}
