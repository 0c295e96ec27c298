import { asksForSignature } from '@holdfast/domain/risk-assessments/risk-gate'
import { Trans } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useSession } from '../../app/session.ts'
import { levelsOf } from '../../features/risk-assessments/risk-form.ts'
import { SignMitigation } from '../../features/risk-assessments/sign-mitigation.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

export default function RiskSignaturePage() {
  const { plan, key } = usePlan()
  const session = useSession()
  const navigate = useNavigate()
  const risk = plan.riskAssessment
  const isAsked = risk?.can.sign.allowed && asksForSignature({ level: risk.level, areas: levelsOf(risk.areas) })
  if (!risk || !isAsked)
    return (
      <>
        <PageHeading lead={<Trans>There is nothing for you to sign here.</Trans>}>
          <Trans>Sign how the danger is lowered</Trans>
        </PageHeading>
        <PageLink className="btn quiet" planKey={key} to="risk">
          <Trans>See what is known</Trans>
        </PageLink>
      </>
    )
  return (
    <SignMitigation
      risk={risk}
      planKey={key}
      myName={session?.user.displayName ?? ''}
      onSigned={() => void navigate({ to: '/o/$organizationId/p/$planId/risk/steps', params: key })}
    />
  )
}
