import { safetyScreenRoutes } from '@holdfast/contracts/safety-screens'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

/** My own private answers: fetched for the page, forgotten with it. */
export const myScreenQuery = (params: PlanKey) =>
  queryOptions({
    queryKey: ['plans', params.planId, 'my-safety'],
    queryFn: () => request(safetyScreenRoutes.mine, { params }),
    gcTime: 0,
  })

/** Everybody's private answers, for an interventionist. */
export const screensQuery = (params: PlanKey) =>
  queryOptions({
    queryKey: ['plans', params.planId, 'safety'],
    queryFn: () => request(safetyScreenRoutes.list, { params }),
    gcTime: 0,
  })
