import { safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

/** My own private answers: fetched for the page, forgotten with it. */
export const myScreeningQuery = (params: PlanKey) =>
  queryOptions({
    queryKey: ['plans', params.planId, 'my-safety'],
    queryFn: () => request(safetyScreeningRoutes.mine, { params }),
    gcTime: 0,
  })

/** How many were asked alone and how they answered, for an interventionist. */
export const screeningCountsQuery = (params: PlanKey) =>
  queryOptions({
    queryKey: ['plans', params.planId, 'safety', 'counts'],
    queryFn: () => request(safetyScreeningRoutes.count, { params }),
    gcTime: 0,
  })

/** Everybody's private answers, for an interventionist. */
export const screeningsQuery = (params: PlanKey) =>
  queryOptions({
    queryKey: ['plans', params.planId, 'safety'],
    queryFn: () => request(safetyScreeningRoutes.list, { params }),
    gcTime: 0,
  })
