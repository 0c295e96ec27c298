import { organizationDeletionRoutes } from '@holdfast/contracts/organization-deletion'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'

/** What stands in the way of deleting an organization now, and whether somebody asked for it. */
export const organizationDeletionQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['organization-deletion', organizationId],
    queryFn: ({ signal }) => request(organizationDeletionRoutes.get, { params: { organizationId }, signal }),
    staleTime: 0,
  })
