import { sessionRoutes } from '@holdfast/contracts/session'
import { currentAuthor } from '../api/author.ts'
import { clearRead } from '../api/reader-memory.ts'
import { isNetworkError, isProblem, request } from '../api/request.ts'
import { forgetDrafts } from '../autosave/drafts.ts'
import { clearDevice } from '../offline/device-stores.ts'
import { forgetOwnContacts } from '../offline/kept-contacts.ts'
import { oweSignOut } from './session.ts'

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
    if (!hasEnded) oweSignOut()
  }
  if (author) await forgetDrafts(author)
  forgetOwnContacts()
  await clearDevice()
  clearRead()
  location.assign('/')
}
