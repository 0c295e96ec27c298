import { organizationRoutes } from '@holdfast/contracts/organizations'
import { queryOptions } from '@tanstack/react-query'
import { request } from './client.ts'

/** One organization: what it is called, where it is, and how families reach it. */
export const organizationQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['organizations', organizationId],
    queryFn: () => request(organizationRoutes.get, { params: { organizationId } }),
  })
