import { sessionRoutes } from '@holdfast/contracts/session'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { canUsePasskeys } from './passkey.ts'
import { request } from './request.ts'

/** How the person who is signed in comes back. */
export const signInDetailsQuery = queryOptions({
  queryKey: ['sign-in-details'],
  queryFn: () => request(sessionRoutes.signInDetails, {}),
})

/** Whether this person could show with a passkey, in this browser, that it is them; asked for where that is `wanted`. */
export function useHasPasskey(wanted: boolean): boolean {
  const details = useQuery({ ...signInDetailsQuery, enabled: wanted && canUsePasskeys() })
  return details.data?.hasPasskey === true
}
