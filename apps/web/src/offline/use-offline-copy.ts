import type { Workspace } from '@holdfast/contracts/workspace'
import { useEffect } from 'react'
import { refreshOfflineCopies } from './offline-copies.queries.ts'
import type { PlanKey } from '../plan/plan-key.ts'
import { whenIdle } from '../ui/when-idle.ts'

/** Keeps a day that is on this device up to date while the plan is on the screen, and takes it off once the meeting is over. */
export function useOfflineCopy(key: PlanKey, plan: Workspace | undefined): void {
  const { organizationId, planId } = key
  useEffect(() => {
    if (!plan || plan.id !== planId) return
    // a browser that keeps nothing has nothing to bring up to date
    void whenIdle()
      .then(() => import('./offline-copy.ts'))
      .then(({ syncOfflineCopy }) => syncOfflineCopy({ organizationId, planId }, plan))
      .then(refreshOfflineCopies)
      .catch(() => undefined)
  }, [organizationId, planId, plan])
}
