import type { Workspace } from '@holdfast/contracts/workspace'
import type { PlanKey } from '../../plan/plan-key.ts'
import { LeadHome } from './lead-home.tsx'
import { OwnPartHome } from './own-part-home.tsx'
import { TonightHome } from './tonight-home.tsx'

/** The home of this person in this plan: after the meeting the evening, else what leads, or what is their own. */
export function PlanHome({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  if (plan.path.rests) return <TonightHome plan={plan} planKey={planKey} />
  const leads = plan.me.role === 'lead' || plan.me.role === 'interventionist'
  return leads ? <LeadHome plan={plan} planKey={planKey} /> : <OwnPartHome plan={plan} planKey={planKey} />
}
