import type { Workspace } from '@holdfast/contracts/workspace'
import { UnlockPending } from '../../offline/unlock-pending.tsx'
import { useOfflineDay } from '../../offline/use-offline-day.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { OfflineRecords } from './offline-records.tsx'
import { RefusedRecords } from './refused-records.tsx'

/** What was recorded without a network and is in no meeting, at every stage of the plan: what it waits for, or why not, and what to do. */
export function NotInRun({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const day = useOfflineDay(plan, planKey)
  return (
    <>
      <UnlockPending planKey={planKey} />
      <RefusedRecords day={day} />
      {plan.run === null && <OfflineRecords plan={plan} planKey={planKey} />}
    </>
  )
}
