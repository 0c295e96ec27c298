import { caseRoutes } from '@holdfast/contracts/cases'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'

type CaseKey = { organizationId: string; caseId: string }

/** Every case of the person, in all organizations, newest first. */
export const myCasesQuery = queryOptions({
  queryKey: ['cases'],
  queryFn: async () => {
    const { items } = await request(organizationRoutes.list, {})
    const pages = await Promise.all(
      items.map(({ id }) => request(caseRoutes.list, { params: { organizationId: id }, query: {} })),
    )
    return pages.flatMap((page) => page.items).toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
  },
})

/** One case as this person may see it; writes in the case make it stale by the key `cases`. */
export const caseQuery = (params: CaseKey) =>
  queryOptions({ queryKey: ['cases', params.caseId], queryFn: () => request(caseRoutes.get, { params }) })
