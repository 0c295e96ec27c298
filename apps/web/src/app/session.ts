import { sessionRoutes, type SignedIn } from '@holdfast/contracts/session'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { isProblem, isNetworkError, queryClient, request } from '../api/client.ts'
import { currentAuthor, setAuthor } from '../api/author.ts'
import { forgetDrafts } from '../autosave/drafts.ts'
import { clearDevice } from '../offline/device-stores.ts'
import { forgetOwnContacts } from '../offline/kept-contacts.ts'
import { browserNotes } from '../offline/notes.ts'
import { uncover } from './cover.ts'

/** The session that was ended here while the server could not be reached. */
const OWED = 'holdfast.sign-out-owed'
/** It is owed by a page that was opened without a network, and never learned whose session it is. */
const WHOEVER = 'whoever'

/** Who is signed in, or null. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<SignedIn | null> => {
    try {
      const session = await request(sessionRoutes.get, {})
      const owed = browserNotes.read(OWED)
      if (owed !== WHOEVER && owed !== session.sessionId) return session
      await request(sessionRoutes.signOut, {})
      browserNotes.remove(OWED)
      return null
    } catch (error) {
      if (!isProblem(error, 'not-signed-in')) throw error
      browserNotes.remove(OWED)
      return null
    }
  },
  staleTime: 60_000,
})

/** Calls back with each answer about who is signed in. */
export function onSessionChange(hear: (session: SignedIn | null) => void): void {
  const sessions = queryClient.getQueryCache()
  sessions.subscribe(({ type, query }) => {
    // an answer to a question that was dropped meanwhile is about whoever was here before
    if (type !== 'updated' || query.queryKey[0] !== 'session' || sessions.get(query.queryHash) !== query) return
    const session = query.state.data as SignedIn | null | undefined
    if (session !== undefined) hear(session)
  })
}

// whoever is signed in writes here from now on; where another tab signed somebody else in, the page begins anew as theirs
onSessionChange((session) => {
  if (!session) return
  const before = currentAuthor()
  setAuthor(session.user.id)
  if (before && before !== session.user.id) location.reload()
})

/**
 * Before somebody signs in here: nothing that was read or is being written belongs to them, and nothing is left that a cover
 * would hide from them.
 */
export function forgetReader(): void {
  queryClient.clear()
  setAuthor(undefined)
  browserNotes.remove(OWED)
  uncover()
}

/** Asks who is signed in now, however fresh the last answer is. */
export const askWhoIsHere = (): Promise<SignedIn | null | undefined> =>
  queryClient.fetchQuery({ ...sessionQuery, staleTime: 0, networkMode: 'always', retry: false }).catch(() => undefined)

/** Who is signed in: null for nobody, undefined while it is not known yet. */
export const useSession = (): SignedIn | null | undefined => useQuery(sessionQuery).data

let signingOut = false
/** Whether this page ends the session itself. */
export const isSigningOut = (): boolean => signingOut

/**
 * Leaves nothing of this person behind on this device: no session, no drafts, no kept day, no answers in memory. Without a network the device
 * is emptied all the same; the server hears of it when the app is opened next.
 */
export async function signOut(where: 'here' | 'everywhere' = 'here'): Promise<void> {
  const author = currentAuthor()
  signingOut = true
  try {
    await request(where === 'here' ? sessionRoutes.signOut : sessionRoutes.endAll, {})
  } catch (error) {
    const hasEnded = isProblem(error, 'not-signed-in')
    if (!hasEnded && (!isNetworkError(error) || where === 'everywhere')) {
      signingOut = false
      throw error
    }
    const session = queryClient.getQueryData(sessionQuery.queryKey)
    if (!hasEnded && session !== null) browserNotes.write(OWED, session?.sessionId ?? WHOEVER)
  }
  if (author) await forgetDrafts(author)
  forgetOwnContacts()
  await clearDevice()
  queryClient.clear()
  location.assign('/')
}
