import type { Workspace } from '@holdfast/contracts/workspace'
import { useEffect } from 'react'
import type { PlanKey } from '../../app/plan-drawer.ts'
import { forgetDay, refreshDay } from './day-pack.ts'
import { refreshKeptDays } from './kept-days.queries.ts'

/** Keeps a day that is on this device up to date while the plan is on the screen, and takes it off once the meeting is over. */
export function useKeptDay(key: PlanKey, plan: Workspace | undefined): void {
  const { organizationId, planId } = key
  useEffect(() => {
    if (!plan || plan.id !== planId) return
    const isOver = plan.status === 'concluded' || plan.status === 'reviewed'
    const keep = isOver ? forgetDay({ organizationId, planId }) : refreshDay({ organizationId, planId }, plan)
    // a browser that keeps nothing has nothing to bring up to date
    void keep.then(() => (isOver ? refreshKeptDays() : undefined)).catch(() => undefined)
  }, [organizationId, planId, plan])
}
