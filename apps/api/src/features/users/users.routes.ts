import { sessionRoutes } from '@holdfast/contracts/session'
import { userRoutes } from '@holdfast/contracts/users'
import type { Api } from '../../http/bind.ts'
import { implementPublic, implementSession } from '../../http/implement.ts'
import {
  askToConfirmAddress,
  completePasswordReset,
  confirmAddress,
  requestPasswordReset,
  signUp,
} from './users.commands.ts'

/** Public but for the own address: nobody has an account yet. Answers never tell whether an address is known. */
export function usersRoutes(api: Api): void {
  implementPublic(api, userRoutes.signUp, ({ context, body }) => signUp(context, body))
  implementPublic(api, userRoutes.requestPasswordReset, ({ context, body }) =>
    requestPasswordReset(context, body.email),
  )
  implementPublic(api, userRoutes.completePasswordReset, ({ context, body }) =>
    completePasswordReset(context, body.token, body.password),
  )
  implementSession(api, sessionRoutes.confirmAddress, ({ context }) => askToConfirmAddress(context))
  implementPublic(api, userRoutes.confirmAddress, ({ context, body }) => confirmAddress(context, body.token))
}
