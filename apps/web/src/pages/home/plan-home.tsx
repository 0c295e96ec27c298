import type { Workspace } from '@holdfast/contracts/workspace'
import type { PlanKey } from '../../plan/plan-key.ts'
import { lazy, Suspense } from 'react'
import { LeadHome } from './lead-home.tsx'
import { OwnPartHome } from './own-part-home.tsx'

const ProfessionalHome = lazy(async () => ({ default: (await import('./professional-home.tsx')).ProfessionalHome }))
const TonightHome = lazy(async () => ({ default: (await import('./tonight-home.tsx')).TonightHome }))

type Props = { plan: Workspace; planKey: PlanKey; myName: string }

function HomeOf({ plan, planKey, myName }: Props) {
  if (plan.path.rests) return <TonightHome plan={plan} planKey={planKey} />
  switch (plan.me.role) {
    case 'interventionist':
      return <ProfessionalHome plan={plan} planKey={planKey} myName={myName} />
    case 'lead':
      return <LeadHome plan={plan} planKey={planKey} />
    default:
      return <OwnPartHome plan={plan} planKey={planKey} />
  }
}

/** The home of this person in this plan, by their role; after the meeting everybody has the evening. */
export function PlanHome(props: Props) {
  return (
    <Suspense fallback={<p role="status" />}>
      <HomeOf {...props} />
    </Suspense>
  )
}
