import { organizationRoutes } from '@holdfast/contracts/organizations'
import { queryOptions } from '@tanstack/react-query'
import { request } from './client.ts'

/** The organizations that the person has a role in. */
export const ownOrganizationsQuery = queryOptions({
  queryKey: ['organizations', 'own'],
  queryFn: async () => {
    const { items } = await request(organizationRoutes.list, {})
    return items.filter(({ role }) => role !== null)
  },
})
