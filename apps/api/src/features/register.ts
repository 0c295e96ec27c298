import type { Api } from '../http/implement.ts'
import { sessionRoutesOf } from './session/session.routes.ts'
import { usersRoutes } from './users/users.routes.ts'

/** Every feature of the API, one line each. */
export function registerFeatures(api: Api): void {
  usersRoutes(api)
  sessionRoutesOf(api)
}
