import { approachRoutes } from '@holdfast/contracts/approaches'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

/** The ranking of this plan; every change of the plan asks for it anew. */
export const adviceQuery = (params: PlanKey) =>
  queryOptions({
    queryKey: ['plans', params.planId, 'approach'],
    queryFn: () => request(approachRoutes.advise, { params }),
  })
