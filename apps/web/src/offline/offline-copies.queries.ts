import { queryOptions } from '@tanstack/react-query'
import { queryClient } from '../api/client.ts'
import { listOfflineCopies } from './list-offline-copies.ts'
import type { PlanKey } from '../plan/plan-key.ts'

/** The offline copies on this device; read from the device alone, so that it works without a network. */
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
    // what opens a copy is not needed to list them
    queryFn: async () => (await import('./outboxes.ts')).countLocked(key),
    networkMode: 'always',
  })

/** After an offline copy was saved or deleted. */
export const refreshOfflineCopies = () => queryClient.invalidateQueries({ queryKey: offlineCopiesQuery.queryKey })
