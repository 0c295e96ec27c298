import { Trans } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { SafetyQuestions } from '../../features/safety-plan/safety-questions.tsx'
import { isWhole } from '../../features/safety-plan/use-safety-form.ts'
import { PageLink } from '../../plan/page-link.tsx'
import { safetyPeople } from '../../plan/safety-people.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

export default function SafetyEditPage(): ReactElement {
  const { plan, key } = usePlan()
  const navigate = useNavigate()
  const { safetyPlan } = plan
  const { people, safetyLead, address } = safetyPeople(plan)
  if (!isWhole(safetyPlan) || !safetyPlan.can.edit.allowed)
    return (
      <>
        <PageHeading lead={safetyPlan.can.edit.reason ?? <Trans>The case leads write the safety plan.</Trans>}>
          <Trans>Safety plan</Trans>
        </PageHeading>
        <PageLink className="btn quiet" planKey={key} to="safety">
          <Trans>See the plan</Trans>
        </PageLink>
      </>
    )
  return (
    <SafetyQuestions
      safetyPlan={safetyPlan}
      planKey={key}
      people={people}
      safetyLead={safetyLead}
      address={address}
      onDone={() => void navigate({ to: '/o/$organizationId/p/$planId/safety', params: key })}
    />
  )
}
