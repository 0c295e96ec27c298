import { overdueFrom } from '@holdfast/domain/follow-through/check-ins'
import type { Route } from '@holdfast/contracts/route'
import { followedOf } from '../features/follow-through/followed.ts'
import { loadFollowThrough } from '../features/follow-through/follow-through.rows.ts'
import type { PlanContext } from '../kernel/context.ts'

/** What may end a meeting, or say anew how it ended; nothing else brings a plan its check-ins. */
const ENDING: readonly string[] = [
  'planSteps.conclude',
  'planSteps.recordPastMeeting',
  'offlineDay.record',
  'outcomes.update',
]
/** The features of what may change the check-ins of a plan whose meeting has ended. */
const FOLLOWING: readonly string[] = ['followThrough', 'consequences', 'participants', 'plans']

/**
 * Keeps from when a check-in of this plan is overdue, after each write that may change it: lists of cases are ordered by it. In the
 * transaction of the write.
 */
export async function keepCheckIns(context: PlanContext, { operationId }: Pick<Route, 'operationId'>): Promise<void> {
  const { plan, sql, organizationId, planId, now } = context
  const hasEnded = plan.status === 'concluded' || plan.status === 'reviewed'
  const [feature = ''] = operationId.split('.')
  if (!ENDING.includes(operationId) && !(hasEnded && FOLLOWING.includes(feature))) return
  const followed = followedOf(await loadFollowThrough(context), now)
  const moments = followed.flatMap(({ checkIns }) => overdueFrom(checkIns)?.getTime() ?? [])
  await sql({
    name: 'keep_check_ins',
    text: `UPDATE holdfast.plans SET check_in_overdue_at = $3
      WHERE organization_id = $1 AND id = $2 AND check_in_overdue_at IS DISTINCT FROM $3`,
    values: [organizationId, planId, moments.length > 0 ? new Date(Math.min(...moments)) : null],
  })
}
