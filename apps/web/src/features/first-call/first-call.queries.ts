import { firstCallRoutes } from '@holdfast/contracts/first-call'
import { queryOptions } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { expirePlans } from '../../plan/plan-refresh.ts'

/** A case by its ids, as in the address of its pages. */
export type CaseKey = { organizationId: string; caseId: string }

/** The first call; refused to those who only take part. */
export const firstCallQuery = (params: CaseKey) =>
  queryOptions({
    queryKey: ['cases', params.caseId, 'first-call'],
    queryFn: () => request(firstCallRoutes.get, { params }),
  })

/** The background of the family, as far as this person may read it (S0.7). */
export const backgroundQuery = (params: CaseKey) =>
  queryOptions({
    queryKey: ['cases', params.caseId, 'background'],
    queryFn: () => request(firstCallRoutes.listHistory, { params }),
  })

/** The first call moves the ranking of the approaches and what the plan asks. */
export const refreshFirstCall = ({ caseId }: CaseKey) =>
  Promise.all([queryClient.invalidateQueries({ queryKey: ['cases', caseId] }), expirePlans()])
