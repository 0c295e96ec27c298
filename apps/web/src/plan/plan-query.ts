import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../api/client.ts'
import type { PlanKey } from './plan-key.ts'

/** The name of the plan document in the cache; what is read beside it of the same plan begins with the same two words. */
export const planQueryKey = (planId: string) => ['plans', planId] as const

/**
 * The whole plan in one answer; every section of the workspace reads it from here. The live stream tells when it is old, so that
 * going from page to page fetches nothing.
 */
export const workspaceQuery = (params: PlanKey) =>
  queryOptions({
    queryKey: planQueryKey(params.planId),
    queryFn: () => request(workspaceRoutes.get, { params }),
    staleTime: 60_000,
  })
