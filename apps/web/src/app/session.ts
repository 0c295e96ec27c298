import { sessionRoutes, type SignedIn } from '@holdfast/contracts/session'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { isProblem, isNetworkError, queryClient, request } from '../api/client.ts'
import { forgetDrafts } from '../autosave/drafts.ts'
import { clearDevice } from '../offline/device-stores.ts'

/** The session that was ended here while the server could not be reached. */
const OWED = 'holdfast.sign-out-owed'

/** Who is signed in, or null. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<SignedIn | null> => {
    try {
      const session = await request(sessionRoutes.get, {})
      if (session.sessionId !== localStorage.getItem(OWED)) return session
      await request(sessionRoutes.signOut, {})
      localStorage.removeItem(OWED)
      return null
    } catch (error) {
      if (isProblem(error, 'not-signed-in')) return null
      throw error
    }
  },
  staleTime: 60_000,
})

/** Who is signed in: null for nobody, undefined while it is not known yet. */
export const useSession = (): SignedIn | null | undefined => useQuery(sessionQuery).data

/**
 * Leaves nothing behind on this device: no session, no drafts, no kept day, no answers in memory. Without a network the device
 * is emptied all the same; the server hears of it when the app is opened next.
 */
export async function signOut(where: 'here' | 'everywhere' = 'here'): Promise<void> {
  try {
    await request(where === 'here' ? sessionRoutes.signOut : sessionRoutes.endAll, {})
  } catch (error) {
    if (!isNetworkError(error) || where === 'everywhere') throw error
    const session = queryClient.getQueryData(sessionQuery.queryKey)
    if (session) localStorage.setItem(OWED, session.sessionId)
  }
  forgetDrafts()
  await clearDevice()
  queryClient.clear()
  location.assign('/')
}
