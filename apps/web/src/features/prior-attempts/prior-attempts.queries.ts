import { type PriorAttempt, priorAttemptRoutes } from '@holdfast/contracts/prior-attempts'
import { queryOptions } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { addItem, dropItem, putItem } from '../../api/list-cache.ts'
import { expirePlans } from '../../plan/plan-refresh.ts'

/** A case by its ids, as in the address of its pages. */
export type CaseKey = { organizationId: string; caseId: string }

/** Attempts made before or elsewhere, newest first; refused to those who only take part. */
export const priorAttemptsQuery = (params: CaseKey) =>
  queryOptions({
    queryKey: ['cases', params.caseId, 'prior-attempts'],
    queryFn: () => request(priorAttemptRoutes.list, { params }),
  })

const newestFirst = (a: PriorAttempt, b: PriorAttempt): number =>
  b.happened.localeCompare(a.happened) || a.id.localeCompare(b.id)

// an attempt decides the ranking of the approaches, and whether the case suggests a professional
const refreshWhatFollows = ({ caseId }: CaseKey) =>
  Promise.all([queryClient.invalidateQueries({ queryKey: ['cases', caseId], exact: true }), expirePlans()])

/** Adds a new attempt to the list on the screen. */
export async function addAttempt(caseKey: CaseKey, added: PriorAttempt): Promise<void> {
  await addItem(priorAttemptsQuery(caseKey).queryKey, added, newestFirst)
  await refreshWhatFollows(caseKey)
}

/** Takes a deleted attempt out of the list on the screen. */
export async function dropAttempt(caseKey: CaseKey, id: string): Promise<void> {
  await dropItem(priorAttemptsQuery(caseKey).queryKey, id)
  await refreshWhatFollows(caseKey)
}

/** Puts what a save answered into the list on the screen, where it stays in its place while it is written. */
export function keepAttempt(caseKey: CaseKey, saved: PriorAttempt): void {
  void putItem(priorAttemptsQuery(caseKey).queryKey, saved)
  void expirePlans()
}
