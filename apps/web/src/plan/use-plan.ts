import type { Route } from '@holdfast/contracts/route'
import type { CallInput } from '@holdfast/contracts/call'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { queryOptions, useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { z } from 'zod'
import { queryClient, request } from '../api/client.ts'
import type { PlanKey } from './plan-key.ts'

/** The whole plan in one answer; every section of the workspace reads it from here. */
export const workspaceQuery = (params: PlanKey) =>
  queryOptions({ queryKey: ['plans', params.planId], queryFn: () => request(workspaceRoutes.get, { params }) })

/** Asks for every open plan anew, with all that hangs on it. */
export const refreshPlan = () => queryClient.invalidateQueries({ queryKey: ['plans'] })

/** The plan of the page, loaded by the layout around it. */
export function usePlan() {
  const params = useParams({ strict: false }) as PlanKey
  const { data } = useSuspenseQuery(workspaceQuery(params))
  const key = { organizationId: params.organizationId, planId: params.planId }
  return { plan: data, key, reload: () => queryClient.fetchQuery({ ...workspaceQuery(key), staleTime: 0 }) }
}

/** Sends one write of the plan and fetches the plan anew. */
export function usePlanWrite<R extends Route>(route: R) {
  return useMutation({
    mutationFn: (input: CallInput<R>): Promise<z.output<R['response']>> => request(route, input),
    onSuccess: () => refreshPlan(),
  })
}

/** The item of a list that has this id; an item that is gone by now cannot be saved to. */
export function itemOf<T extends { id: string }>(items: readonly T[], id: string): T {
  const found = items.find((item) => item.id === id)
  if (!found) throw new Error('gone')
  return found
}
