import type { RiskAssessment } from '@holdfast/contracts/risk-assessments'
import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import type { AreaLevels } from '@holdfast/domain/risk-assessments/risk'
import { asksForSignature } from '@holdfast/domain/risk-assessments/risk-gate'
import { Trans } from '@lingui/react/macro'
import { useSession } from '../../app/session.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { AssessRisk } from '../../features/risk-assessments/assess-risk.tsx'
import { CurrentRisk } from '../../features/risk-assessments/current-risk.tsx'
import { PastAssessments } from '../../features/risk-assessments/past-assessments.tsx'
import { ConfirmMitigation } from '../../features/risk-assessments/confirm-mitigation.tsx'
import { SignMitigation } from '../../features/risk-assessments/sign-mitigation.tsx'
import { DetoxNeed } from '../../features/substances/detox-need.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'

const judged = ({ level, areas }: RiskAssessment) => ({
  level,
  areas: Object.fromEntries(Object.entries(areas).map(([area, answer]) => [area, answer.level])) as AreaLevels,
})

export default function RiskPage() {
  const { plan, key } = usePlan()
  const session = useSession()
  const risk = plan.riskAssessment
  const mayRead = plan.me.role === 'lead' || plan.me.role === 'interventionist'
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            Danger comes before everything else. These questions are prompts to get help in time; they are not a score.
          </Trans>
        }
      >
        <Trans>Risk</Trans>
      </PageHeading>
      <SectionFindings section="risk" />
      {!mayRead && (
        <Notice>
          <p>
            <Trans>
              The case leads are responsible for this. If you know of a danger, tell them, or call for help.
            </Trans>
          </p>
        </Notice>
      )}
      {risk && <CurrentRisk risk={risk} startsAt={plan.logistics.startsAt} timeZone={plan.logistics.timeZone} />}
      {risk && risk.can.sign.allowed && !risk.mitigationSignedBy && asksForSignature(judged(risk)) && (
        <SignMitigation risk={risk} planKey={key} myName={session?.user.displayName ?? ''} />
      )}
      {risk?.mitigationSignedBy && !risk.mitigationConfirmedBy && <ConfirmMitigation risk={risk} planKey={key} />}
      {mayRead &&
        (plan.can.assessRisk.allowed ? (
          <Disclosure
            key={risk?.id ?? 'first'}
            open={!risk}
            summary={risk ? <Trans>Answer the questions again</Trans> : <Trans>Answer the risk questions</Trans>}
          >
            <AssessRisk planKey={key} before={risk} />
          </Disclosure>
        ) : (
          <p className="muted">
            {plan.can.assessRisk.why === 'not_yours' ? (
              <Trans>The professional of this case answers these questions. Tell them what you know.</Trans>
            ) : (
              plan.can.assessRisk.reason
            )}
          </p>
        ))}
      <DetoxNeed substances={plan.substances as Substance[]} planKey={key} />
      {mayRead && <PastAssessments planKey={key} timeZone={plan.logistics.timeZone} />}
    </>
  )
}
