import { oneTimeCodeRoutes } from '@holdfast/contracts/one-time-codes'
import { passkeyRoutes } from '@holdfast/contracts/passkeys'
import type { Route } from '@holdfast/contracts/route'
import { sessionRoutes } from '@holdfast/contracts/session'

/**
 * What answers while somebody still has to show a second factor (docs/security.md promise 9): who they are, where they are signed in,
 * setting one up or showing it, and signing out. Changing address, password or passkeys waits, since it would lead around it.
 */
const ROUTES: readonly Route[] = [
  sessionRoutes.get,
  sessionRoutes.find,
  sessionRoutes.prove,
  sessionRoutes.signInDetails,
  sessionRoutes.confirmAddress,
  sessionRoutes.changeUser,
  sessionRoutes.signOut,
  sessionRoutes.list,
  sessionRoutes.end,
  sessionRoutes.endOthers,
  sessionRoutes.endAll,
  passkeyRoutes.list,
  passkeyRoutes.askToAdd,
  passkeyRoutes.add,
  oneTimeCodeRoutes.askToAdd,
  oneTimeCodeRoutes.add,
]
const OPEN = new Set(ROUTES.map(({ method, path }) => `${method} /api/v1${path}`))

/** Whether this route, method and pattern of the address, answers without a second factor. */
export const answersWithoutSecondFactor = (route: string): boolean => OPEN.has(route)
