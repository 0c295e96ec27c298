import { Trans } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { SobrietyPlanForm } from '../../features/sobriety/sobriety-plan-form.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

export default function SobrietyEditPage(): ReactElement {
  const { plan, key } = usePlan()
  const navigate = useNavigate()
  const can = plan.can.editSobrietyPlan
  if (!can.allowed)
    return (
      <>
        <PageHeading lead={can.reason}>
          <Trans>Sobriety check</Trans>
        </PageHeading>
        <PageLink className="btn quiet" planKey={key} to="sobriety">
          <Trans>See the plan</Trans>
        </PageLink>
      </>
    )
  return (
    <SobrietyPlanForm
      sobrietyPlan={plan.sobrietyPlan}
      planKey={key}
      can={can}
      adults={plan.participants.filter(({ adult, attendance }) => adult && attendance === 'in_person')}
      onDone={() => void navigate({ to: '/o/$organizationId/p/$planId/sobriety', params: key })}
    />
  )
}
