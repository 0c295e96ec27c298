import type { Workspace } from '@holdfast/contracts/workspace'
import { useSession } from '../app/session.ts'
import { WaitingList } from '../features/path/waiting-list.tsx'
import { RemindButton } from '../features/reminders/remind-button.tsx'
import type { PlanKey } from '../plan/plan-key.ts'

/** Whom the plan waits for, and the way to remind each; nobody is reminded from a sample that is only read. */
export function WaitingFor({ plan, planKey, fold = false }: { plan: Workspace; planKey: PlanKey; fold?: boolean }) {
  const isReadOnly = useSession()?.isReadOnly ?? true
  return (
    <WaitingList
      plan={plan}
      planKey={planKey}
      fold={fold}
      act={({ memberId, name, key }) =>
        memberId &&
        !isReadOnly && (
          <RemindButton
            planKey={planKey}
            memberId={memberId}
            task={key}
            name={name}
            isProfessional={plan.professionals.includes(name)}
            timeZone={plan.logistics.timeZone}
          />
        )
      }
    />
  )
}
