import { entrustedCaseRoutes } from '@holdfast/contracts/entrusted-cases'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'

/** The links of a practice and the cases that families entrust to it. */
export const entrustedCasesQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['entrusted-cases', organizationId],
    queryFn: () => request(entrustedCaseRoutes.list, { params: { organizationId }, query: {} }),
  })

/** The practices that a case was entrusted to; writes in the case make it stale by the key `cases`. */
export const casePracticesQuery = (params: { organizationId: string; caseId: string }) =>
  queryOptions({
    queryKey: ['cases', params.caseId, 'practices'],
    queryFn: () => request(entrustedCaseRoutes.listOfCase, { params, query: {} }),
  })
