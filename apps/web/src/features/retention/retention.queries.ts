import { retentionRoutes } from '@holdfast/contracts/retention'
import { viewRoutes } from '@holdfast/contracts/views'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'

/** What the rule of a practice erases next, for who runs it. */
export const upcomingQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['retention', organizationId],
    queryFn: ({ signal }) => request(retentionRoutes.get, { params: { organizationId }, signal }),
  })

/** The holds that the reader may lift. */
export const holdsQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['holds', organizationId],
    queryFn: ({ signal }) => request(retentionRoutes.holds, { params: { organizationId }, signal }),
  })

/** The code of a case, for who leads it. */
export const caseCodeQuery = (params: { organizationId: string; caseId: string }) =>
  queryOptions({
    queryKey: ['case-code', params.caseId],
    queryFn: async ({ signal }) => (await request(viewRoutes.list, { params, query: { limit: 1 }, signal })).caseCode,
    staleTime: Infinity,
  })
