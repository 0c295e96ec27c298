import { planVersionRoutes } from '@holdfast/contracts/plan-versions'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

/** The versions that were kept, newest first. */
export const versionsQuery = (params: PlanKey) =>
  queryOptions({
    queryKey: ['plans', params.planId, 'versions'],
    queryFn: () => request(planVersionRoutes.list, { params }),
  })
