import { Trans } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { AssessRisk } from '../../features/risk-assessments/assess-risk.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { PageLink } from '../../plan/page-link.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function RiskQuestionsPage() {
  const { plan, key } = usePlan()
  const navigate = useNavigate()
  const { allowed, why, reason } = plan.can.assessRisk
  if (!allowed)
    return (
      <>
        <PageHeading
          lead={
            why === 'not_yours' ? (
              <Trans>The professional of this case answers these questions. Tell them what you know.</Trans>
            ) : (
              reason
            )
          }
        >
          <Trans>What could be dangerous</Trans>
        </PageHeading>
        <PageLink className="btn quiet" planKey={key} to="risk">
          <Trans>See what is known</Trans>
        </PageLink>
      </>
    )
  return (
    <AssessRisk
      planKey={key}
      before={plan.riskAssessment}
      onRecorded={() => void navigate({ to: '/o/$organizationId/p/$planId/risk', params: key })}
    />
  )
}
