import { accountDeletionRoutes } from '@holdfast/contracts/account-deletion'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'

/** What the end of one's account means now. */
export const accountDeletionQuery = queryOptions({
  queryKey: ['account-deletion'],
  queryFn: ({ signal }) => request(accountDeletionRoutes.preview, { signal }),
  // what stood in the way may have been seen to a moment ago
  staleTime: 0,
})
