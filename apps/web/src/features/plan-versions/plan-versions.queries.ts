import { planVersionRoutes } from '@holdfast/contracts/plan-versions'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../app/api.ts'

/** A plan by its ids, as in the address of its pages. */
export type PlanKey = { organizationId: string; planId: string }

/** The versions that were kept, newest first. */
export const versionsQuery = (params: PlanKey) =>
  queryOptions({
    queryKey: ['plans', params.planId, 'versions'],
    queryFn: () => request(planVersionRoutes.list, { params }),
  })
