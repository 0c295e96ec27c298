import { queryClient } from '../../api/client.ts'
import { signInDetailsQuery } from '../../api/sign-in-details.ts'
import { askWhoIsHere } from '../../app/session.ts'

/** Reads again what a change of how somebody comes back has changed. */
export const refreshSignIn = (): Promise<unknown> =>
  Promise.all([
    askWhoIsHere(),
    ...[['passkeys'], signInDetailsQuery.queryKey, ['sessions']].map((queryKey) =>
      queryClient.invalidateQueries({ queryKey }),
    ),
  ])
