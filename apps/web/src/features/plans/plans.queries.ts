import type { Route } from '@holdfast/contracts/route'
import type { CallInput } from '@holdfast/contracts/call'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { queryOptions, useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { z } from 'zod'
import { queryClient, request } from '../../app/api.ts'

export type PlanKey = { organizationId: string; planId: string }

/** The whole plan in one answer; every section of the workspace reads it from here. */
export const workspaceQuery = (params: PlanKey) =>
  queryOptions({ queryKey: ['plans', params.planId], queryFn: () => request(workspaceRoutes.get, { params }) })

export const refreshPlan = () => queryClient.invalidateQueries({ queryKey: ['plans'] })

/** The plan of the page, loaded by the layout around it. */
export function usePlan() {
  const params = useParams({ strict: false }) as PlanKey
  const { data } = useSuspenseQuery(workspaceQuery(params))
  return { plan: data, key: { organizationId: params.organizationId, planId: params.planId } }
}

/** Sends one write of the plan and fetches the plan anew. */
export function usePlanWrite<R extends Route>(route: R) {
  return useMutation({
    mutationFn: (input: CallInput<R>): Promise<z.output<R['response']>> => request(route, input),
    onSuccess: () => refreshPlan(),
  })
}
