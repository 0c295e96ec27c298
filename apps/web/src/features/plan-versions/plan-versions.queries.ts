import { planVersionRoutes } from '@holdfast/contracts/plan-versions'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../app/api.ts'

export type PlanKey = { organizationId: string; planId: string }

export const versionsQuery = (params: PlanKey) =>
  queryOptions({
    queryKey: ['plans', params.planId, 'versions'],
    queryFn: () => request(planVersionRoutes.list, { params }),
  })
