import { userRoutes } from '@holdfast/contracts/users'
import { type Api, implementPublic } from '../../http/implement.ts'
import { completePasswordReset, requestPasswordReset, signUp } from './users.commands.ts'

/** Public: nobody has an account yet. Answers never tell whether an address is known. */
export function usersRoutes(api: Api): void {
  implementPublic(api, userRoutes.signUp, ({ context, body }) => signUp(context, body))
  implementPublic(api, userRoutes.requestPasswordReset, ({ context, body }) =>
    requestPasswordReset(context, body.email),
  )
  implementPublic(api, userRoutes.completePasswordReset, ({ context, body }) =>
    completePasswordReset(context, body.token, body.password),
  )
}
