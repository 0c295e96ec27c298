import type { CallInput } from '@holdfast/contracts/call'
import type { Route } from '@holdfast/contracts/route'
import type { Workspace } from '@holdfast/contracts/workspace'
import type { z } from 'zod'
import { queryClient, request } from '../api/client.ts'
import type { PlanKey } from './plan-key.ts'
import { type Ids, partOf } from './plan-parts.ts'
import { planQueryKey } from './plan-query.ts'
import { refreshPlanLater, whileWriting } from './plan-refresh.ts'

type OtherIds<R extends Route> = Omit<z.input<R['params']>, keyof PlanKey>
/** What a write of a plan needs besides the plan: the other ids in its path, its body, and the version where it is not the part's own. */
export type PlanInput<R extends Route> = Omit<CallInput<R>, 'params'> &
  (Record<never, never> extends OtherIds<R> ? { params?: undefined } : { params: OtherIds<R> })

/** The version of what a write changes, as this page shows it. */
function shownVersion(route: Route, ids: Ids): number {
  const plan = queryClient.getQueryData<Workspace>(planQueryKey(ids.planId ?? ''))
  const version = plan && partOf(route)?.find(plan, ids)?.version
  if (version === undefined) throw new Error(`No version of ${route.path} is on the screen`)
  return version
}

/** Puts an answer into the plan in the cache. A fetch that began before it cannot take it away again. */
async function putInto(planId: string, change: (plan: Workspace) => Workspace): Promise<void> {
  const filter = { queryKey: planQueryKey(planId), exact: true }
  if (queryClient.getQueryData(filter.queryKey) === undefined) return
  if (queryClient.isFetching(filter) > 0) {
    await queryClient.cancelQueries(filter)
    refreshPlanLater(planId)
  }
  queryClient.setQueryData<Workspace>(filter.queryKey, (plan) => plan && change(plan))
}

/**
 * Sends one write of a plan, based on the version that is on the screen, and puts its answer into the plan in the cache. What
 * follows from it elsewhere in the plan is not fetched here: see `usePlanMutation` and `useAutosavedItem`.
 */
export async function changePlan<R extends Route>(
  planKey: PlanKey,
  route: R,
  input: PlanInput<R>,
): Promise<z.output<R['response']>> {
  const given = input as { params?: Ids; ifMatch?: number }
  const ids: Ids = { ...planKey, ...given.params }
  const ifMatch = route.ifMatch ? (given.ifMatch ?? shownVersion(route, ids)) : undefined
  return whileWriting(planKey.planId, async () => {
    const answer = await request(route, {
      ...input,
      params: ids,
      ...(ifMatch !== undefined && { ifMatch }),
    } as unknown as CallInput<R>)
    const part = partOf(route)
    if (part && route.method !== 'DELETE')
      await putInto(planKey.planId, (plan) => part.put(plan, answer as { version: number }, ids))
    else if (part?.drop) await putInto(planKey.planId, (plan) => part.drop?.(plan, ids) ?? plan)
    return answer
  })
}
