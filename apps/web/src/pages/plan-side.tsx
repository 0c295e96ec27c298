import type { Workspace } from '@holdfast/contracts/workspace'
import { useLingui } from '@lingui/react/macro'
import { MyMentions } from '../features/comments/my-mentions.tsx'
import { PlanPeople } from '../features/path/plan-people.tsx'
import type { PlanKey } from '../plan/plan-key.ts'
import { useIsWide } from '../ui/use-wide.ts'
import { WaitingFor } from './waiting-for.tsx'

/** Beside the home and the plan on a wide screen: whom the plan waits for, questions to the reader, and who takes part. */
export function PlanSide({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const { t } = useLingui()
  if (!useIsWide()) return null
  return (
    <aside className="side no-print" aria-label={t`People and questions`}>
      <WaitingFor plan={plan} planKey={planKey} />
      <MyMentions comments={plan.comments} planKey={planKey} />
      <PlanPeople plan={plan} planKey={planKey} />
    </aside>
  )
}
