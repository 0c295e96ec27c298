import { notifyManager, onlineManager } from '@tanstack/react-query'
import { FreshQueryClient } from './fresh-query-client.ts'
import { addReaderMemory } from './reader-memory.ts'
import { isNetworkError, isRetryable } from './request.ts'

export { isNetworkError, isProblem, request } from './request.ts'

// without this, a page opened offline thinks that it is online
onlineManager.setOnline(navigator.onLine)
// a box that was ticked stays ticked while it is being saved, without a flash of its old state
notifyManager.setScheduler(queueMicrotask)

/**
 * Everything read from the API, for five seconds fresh. Retries only what may pass: no network, or a server in trouble.
 */
export const queryClient = new FreshQueryClient({
  defaultOptions: {
    queries: { staleTime: 5_000, retry: (count, error) => isRetryable(error) && count < 4 },
    mutations: { networkMode: 'always' },
  },
})

addReaderMemory({
  forget: () => {
    queryClient.removeQueries({ type: 'inactive' })
    const mutations = queryClient.getMutationCache()
    const sent = mutations.findAll({ predicate: ({ state }) => state.status !== 'pending' })
    for (const mutation of sent) mutations.remove(mutation)
  },
  clear: () => queryClient.clear(),
  refresh: () => queryClient.invalidateQueries(),
})

type QueryState = { data: unknown; fetchStatus: string; failureCount: number; failureReason: unknown }

/** Whether nobody answers right now: no network, or no server behind it. What is on the screen may be old. */
export const isOffline = ({ fetchStatus, failureCount, failureReason }: QueryState): boolean =>
  fetchStatus === 'paused' || (failureCount > 0 && isNetworkError(failureReason))

/** Whether nothing came back at all. */
export const isUnreachable = (state: QueryState): boolean => state.data === undefined && isOffline(state)
