import { followThroughRoutes } from '@holdfast/contracts/follow-through'
import { queryOptions } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { planQueryKey } from '../../plan/plan-query.ts'

/** A case by its ids, as in the address of its pages. */
export type CaseKey = { organizationId: string; caseId: string }

/** What is kept after the meeting of this plan; it is old as soon as the plan is. */
export const followThroughQuery = (params: PlanKey) =>
  queryOptions({
    queryKey: [...planQueryKey(params.planId), 'follow-through'],
    queryFn: () => request(followThroughRoutes.get, { params }),
  })

/** The check-ins that are due, of all attempts of the case. */
export const openCheckInsQuery = (params: CaseKey) =>
  queryOptions({
    queryKey: ['cases', params.caseId, 'check-ins'],
    queryFn: () => request(followThroughRoutes.listOpen, { params, query: {} }),
  })

/** After something was said: how it stands is read anew, and what is due in the case. */
export async function refreshFollowThrough(planKey: PlanKey): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: followThroughQuery(planKey).queryKey })
  void queryClient.invalidateQueries({ queryKey: ['cases'] })
}
