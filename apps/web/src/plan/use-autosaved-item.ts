import type { Route } from '@holdfast/contracts/route'
import type { z } from 'zod'
import { queryClient } from '../api/client.ts'
import { type Autosave, useAutosave } from '../autosave/use-autosave.ts'
import { changePlan, type PlanInput } from './change-plan.ts'
import type { PlanKey } from './plan-key.ts'
import { type Ids, partOf } from './plan-parts.ts'
import { workspaceQuery } from './plan-query.ts'
import { refreshPlanLater } from './plan-refresh.ts'

type AutosavedItemInput<R extends Route, T> = {
  /** The route that saves it, and answers with the item. */
  route: R
  planKey: PlanKey
  /** The other ids in the route's path. */
  params?: Ids
  /** Unsent words are kept on the device under this name. */
  name: string
  item: z.output<R['response']> & { version: number }
  /** What of the item is written here. */
  fields: (item: z.output<R['response']>) => T
  /** The body of a save; the changed fields themselves where left out. */
  body?: (patch: Partial<T>) => unknown
}

/**
 * A part of the plan that saves itself while it is typed. The answer of each save goes into the plan in the cache; what follows
 * from it elsewhere is fetched when the writer stops.
 */
export function useAutosavedItem<R extends Route, T extends object>(given: AutosavedItemInput<R, T>): Autosave<T> {
  const { route, planKey, params, name, item, fields, body } = given
  type Item = AutosavedItemInput<R, T>['item']
  return useAutosave<Item, T>({
    key: name,
    item,
    fields,
    save: async (patch, ifMatch) => {
      const input = { ...(params && { params }), body: body ? body(patch) : patch, ifMatch }
      const saved = await changePlan(planKey, route, input as unknown as PlanInput<R>)
      refreshPlanLater(planKey.planId)
      return saved as Item
    },
    load: async () => {
      const plan = await queryClient.fetchQuery({ ...workspaceQuery(planKey), staleTime: 0 })
      const found = partOf(route)?.find(plan, { ...planKey, ...params })
      // an item that is gone by now cannot be saved to
      if (!found) throw new Error('gone')
      return found as Item
    },
  })
}
