import { asksForSignature } from '@holdfast/domain/risk-assessments/risk-gate'
import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { leadsCase } from '../../plan/leads-case.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { CurrentRisk } from '../../features/risk-assessments/current-risk.tsx'
import { DangerNow } from '../../features/risk-assessments/danger-now.tsx'
import { levelsOf } from '../../features/risk-assessments/risk-form.ts'
import { RiskPicture } from '../../features/risk-assessments/risk-picture.tsx'
import { RiskRows } from '../../features/risk-assessments/risk-rows.tsx'
import { WhoReadsRisk } from '../../features/risk-assessments/who-reads-risk.tsx'
import { DetoxNeed } from '../../features/substances/detox-need.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function RiskPage() {
  const { plan, key } = usePlan()
  const risk = plan.riskAssessment
  const { assessRisk } = plan.can
  const mayRead = leadsCase(plan)
  const { startsAt, timeZone } = plan.logistics
  const substances = plan.substances as Substance[]
  const isSigning =
    risk?.can.sign.allowed &&
    !risk.mitigationSignedBy &&
    asksForSignature({ level: risk.level, areas: levelsOf(risk.areas) })
  const isConfirming =
    risk !== null && risk.mitigationSignedBy !== null && !risk.mitigationConfirmedBy && risk.can.confirm.allowed
  return (
    <>
      <PageHeading
        lead={
          mayRead && assessRisk.why === 'not_yours' ? (
            <Trans>The professional of this case answers these questions. Tell them what you know.</Trans>
          ) : (
            <Trans>Questions that help you to get help in time. They are not a score.</Trans>
          )
        }
      >
        <Trans>What could be dangerous</Trans>
      </PageHeading>
      {risk?.level === 'imminent' && <DangerNow />}
      {!mayRead && (
        <Notice>
          <p>
            <Trans>
              The case leads are responsible for this. If you know of a danger, tell them, or call for help.
            </Trans>
          </p>
        </Notice>
      )}
      {mayRead && (assessRisk.why !== 'not_yours' || isConfirming || isSigning) && (
        <div className="actions">
          {isConfirming && (
            <Link className="btn" to="/o/$organizationId/p/$planId/risk/steps" params={key}>
              <Trans>Read and confirm how the danger is lowered</Trans>
            </Link>
          )}
          {isSigning && (
            <Link className="btn" to="/o/$organizationId/p/$planId/risk/signature" params={key}>
              <Trans>Sign how the danger is lowered</Trans>
            </Link>
          )}
          {assessRisk.allowed ? (
            <Link
              className={isSigning || isConfirming ? 'btn quiet' : 'btn'}
              to="/o/$organizationId/p/$planId/risk/questions"
              params={key}
            >
              {risk ? <Trans>Answer the questions again</Trans> : <Trans>Answer the risk questions</Trans>}
            </Link>
          ) : (
            assessRisk.why !== 'not_yours' && <p className="muted">{assessRisk.reason}</p>
          )}
        </div>
      )}
      {risk && <CurrentRisk risk={risk} startsAt={startsAt} timeZone={timeZone} />}
      {risk && <RiskRows risk={risk} substances={substances} planKey={key} mayRead={mayRead} />}
      {!risk && <DetoxNeed substances={substances} planKey={key} />}
      {risk && <RiskPicture areas={risk.areas} />}
      {mayRead && <WhoReadsRisk planKey={key} />}
    </>
  )
}
