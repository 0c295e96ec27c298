import { approachRoutes } from '@holdfast/contracts/approaches'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../app/api.ts'

type PlanKey = { organizationId: string; planId: string }

/** The ranking of this plan; every change of the plan asks for it anew. */
export const adviceQuery = (params: PlanKey) =>
  queryOptions({
    queryKey: ['plans', params.planId, 'approach'],
    queryFn: () => request(approachRoutes.advise, { params }),
  })
