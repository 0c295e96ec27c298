import { queryOptions } from '@tanstack/react-query'
import { queryClient } from '../api/client.ts'
import { countLocked } from './outboxes.ts'
import { listDays } from './day-pack.ts'
import type { PlanKey } from '../plan/plan-key.ts'

/** The days on this device: asked of the device alone, so that it answers without a network. */
export const keptDaysQuery = queryOptions({
  queryKey: ['kept-days'],
  queryFn: listDays,
  networkMode: 'always',
  staleTime: Number.POSITIVE_INFINITY,
})

/** How much of this plan was recorded here and lies locked. */
export const lockedQuery = (key: PlanKey) =>
  queryOptions({
    queryKey: [...keptDaysQuery.queryKey, 'locked', key.planId],
    queryFn: () => countLocked(key),
    networkMode: 'always',
  })

/** After a day was kept on this device, or let go of. */
export const refreshKeptDays = () => queryClient.invalidateQueries({ queryKey: keptDaysQuery.queryKey })
