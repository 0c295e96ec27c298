import type { Workspace } from '@holdfast/contracts/workspace'
import type { PlanKey } from '../../plan/plan-key.ts'
import { LeadHome } from './lead-home.tsx'
import { OwnPartHome } from './own-part-home.tsx'
import { ProfessionalHome } from './professional-home.tsx'
import { TonightHome } from './tonight-home.tsx'

type Props = { plan: Workspace; planKey: PlanKey; myName: string }

/** The home of this person in this plan, by their role; after the meeting everybody has the evening. */
export function PlanHome({ plan, planKey, myName }: Props) {
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
