import { type PriorAttempt, priorAttemptRoutes } from '@holdfast/contracts/prior-attempts'
import { queryOptions } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { expirePlans } from '../../plan/plan-refresh.ts'

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
  Promise.all([queryClient.invalidateQueries({ queryKey: ['cases', caseId] }), expirePlans()])

/** Puts what a save answered into the list on the screen. */
export function keepAttempt(caseKey: CaseKey, saved: PriorAttempt): void {
  queryClient.setQueryData(priorAttemptsQuery(caseKey).queryKey, (known) =>
    known ? { ...known, items: known.items.map((one) => (one.id === saved.id ? saved : one)) } : known,
  )
  void expirePlans()
}
