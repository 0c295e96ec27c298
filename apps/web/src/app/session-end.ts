import { currentAuthor } from '../api/author.ts'
import { queryClient } from '../api/client.ts'
import { forgetRead } from '../api/reader-memory.ts'
import { onSignedOut } from '../api/request.ts'
import { listStores } from '../offline/device-stores.ts'
import { forgetOwnContacts } from '../offline/kept-contacts.ts'
import { planOf } from '../offline/plan-store-id.ts'
import { planQueryKey } from '../plan/plan-query.ts'
import { isSigningOut } from './end-session.ts'
import { currentSession, keepSession, onSessionChange } from './session.ts'
import type { SignInSearch } from './sign-in-search.ts'

// pages that show nothing of anybody's case
const FOR_EVERYBODY = /^\/(?:sign-in|sign-up|reset|confirm|sample|invited|join|join-organization|return|crisis)?$/

let isSignedIn = false
let leaving: Promise<void> | undefined

/**
 * Notices when the session of this page ends without having been ended here: by time, on another device, by a new personal link.
 * The page then leads to sign-in, and back from there; what was read is forgotten, what was typed stays encrypted for its author.
 */
export function watchSessionEnd(toSignIn: (search: SignInSearch) => Promise<void>): void {
  const leave = (hasEnded: boolean): void => {
    if (isSigningOut()) return
    leaving ??= leadToSignIn(location.pathname, hasEnded, toSignIn).finally(() => {
      leaving = undefined
    })
  }
  onSignedOut(() => {
    const hasEnded = isSignedIn
    isSignedIn = false
    keepSession(null)
    leave(hasEnded)
  })
  const hear = () => {
    const session = currentSession()
    if (session === undefined) return
    const hasEnded = isSignedIn && session === null
    isSignedIn = session !== null
    if (hasEnded) leave(true)
  }
  hear()
  onSessionChange(hear)
}

async function leadToSignIn(
  pathname: string,
  hasEnded: boolean,
  toSignIn: (search: SignInSearch) => Promise<void>,
): Promise<void> {
  // a page asks for several things; all are refused, and the first one leads to the sign-in page
  if (FOR_EVERYBODY.test(pathname)) return forgetRead()
  const copies = await listStores('pack').catch(() => [])
  // an organization's own numbers belong to the day that is kept; without one nothing tells of the organization
  if (copies.length === 0) forgetOwnContacts()
  const [, planId = '', page] = /^\/o\/[^/]+\/p\/([^/]+)\/(run|day)$/.exec(pathname) ?? []
  const queryKey = planQueryKey(planId)
  const isRunning = page === 'run' && queryClient.getQueryData(queryKey) !== undefined
  if (isRunning || copies.some((storeId) => planOf(storeId).planId === planId)) {
    forgetRead()
    // what is on the screen of the meeting stays there; the day asks for the passphrase of its offline copy
    if (hasEnded && !isRunning) await queryClient.resetQueries({ queryKey, exact: true })
    return
  }
  const search: SignInSearch = {
    from: `${pathname}${location.search}`,
    ...(currentAuthor() !== undefined && { ended: true }),
  }
  if (location.pathname !== '/sign-in') await toSignIn(search)
}
