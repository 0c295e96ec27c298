import { queryOptions } from '@tanstack/react-query'
import { queryClient } from '../api/client.ts'
import { countLocked } from './outboxes.ts'
import { listOfflineCopies } from './offline-copy.ts'
import type { PlanKey } from '../plan/plan-key.ts'

/** The days on this device: asked of the device alone, so that it answers without a network. */
export const offlineCopiesQuery = queryOptions({
  queryKey: ['kept-days'],
  queryFn: listOfflineCopies,
  networkMode: 'always',
  staleTime: Number.POSITIVE_INFINITY,
})

/** How much of this plan was recorded here and lies locked. */
export const lockedQuery = (key: PlanKey) =>
  queryOptions({
    queryKey: [...offlineCopiesQuery.queryKey, 'locked', key.planId],
    queryFn: () => countLocked(key),
    networkMode: 'always',
  })

/** After a day was kept on this device, or let go of. */
export const refreshOfflineCopies = () => queryClient.invalidateQueries({ queryKey: offlineCopiesQuery.queryKey })
