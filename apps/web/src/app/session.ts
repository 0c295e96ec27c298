import { sessionRoutes, type SignedIn } from '@holdfast/contracts/session'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { isProblem, queryClient, request } from './api.ts'
import { forgetDrafts } from './drafts.ts'
import { emptyOutbox } from './idb-outbox.ts'
import { emptyVault } from './vault.ts'

/** Who is signed in, or null. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<SignedIn | null> => {
    try {
      return await request(sessionRoutes.get, {})
    } catch (error) {
      if (isProblem(error, 'not-signed-in')) return null
      throw error
    }
  },
  staleTime: 60_000,
})

export const useSession = (): SignedIn | null | undefined => useQuery(sessionQuery).data

/** Leaves nothing behind on this device: no session, no drafts, no kept day, no answers in memory. */
export async function signOut(): Promise<void> {
  await request(sessionRoutes.signOut, {})
  forgetDrafts()
  await emptyOutbox().catch(() => undefined)
  await emptyVault().catch(() => undefined)
  queryClient.clear()
  location.assign('/')
}
