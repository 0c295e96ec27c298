import { Trans } from '@lingui/react/macro'
import { useSession } from '../../app/session.ts'
import { usePlan } from '../../features/plans/plans.queries.ts'
import { SectionFindings } from '../../features/plans/section-findings.tsx'
import { AssessRisk } from '../../features/risk-assessments/assess-risk.tsx'
import { CurrentRisk } from '../../features/risk-assessments/current-risk.tsx'
import { SignMitigation } from '../../features/risk-assessments/sign-mitigation.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'

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
              Those who lead the case look after this. If you know of a danger, tell them, or call for help.
            </Trans>
          </p>
        </Notice>
      )}
      {risk && <CurrentRisk risk={risk} />}
      {risk && risk.can.sign.allowed && risk.level === 'high' && !risk.mitigationSignedBy && (
        <SignMitigation risk={risk} planKey={key} myName={session?.user.displayName ?? ''} />
      )}
      {mayRead &&
        (plan.can.assessRisk.allowed ? (
          <Disclosure
            key={risk?.id ?? 'first'}
            open={!risk}
            summary={risk ? <Trans>Answer the questions again</Trans> : <Trans>Answer the risk questions</Trans>}
          >
            <AssessRisk planKey={key} before={risk?.areas ?? {}} mitigation={risk?.mitigation ?? ''} />
          </Disclosure>
        ) : (
          <p className="muted">{plan.can.assessRisk.reason}</p>
        ))}
    </>
  )
}
