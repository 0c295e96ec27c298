import { priorAttemptRoutes } from '@holdfast/contracts/prior-attempts'
import { queryOptions } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'

/** A case by its ids, as in the address of its pages. */
export type CaseKey = { organizationId: string; caseId: string }

/** Attempts made before or elsewhere, newest first; refused to those who only take part. */
export const priorAttemptsQuery = (params: CaseKey) =>
  queryOptions({
    queryKey: ['cases', params.caseId, 'prior-attempts'],
    queryFn: () => request(priorAttemptRoutes.list, { params }),
  })

/** An attempt moves the ranking of the approaches and whether a professional is suggested. */
export const refreshAttempts = ({ caseId }: CaseKey) =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: ['cases', caseId] }),
    queryClient.invalidateQueries({ queryKey: ['plans'] }),
  ])
