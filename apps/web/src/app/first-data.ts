import { queryClient } from '../api/client.ts'
import { caseQuery } from '../features/cases/cases.queries.ts'
import { workspaceQuery } from '../plan/plan-query.ts'

async function readCase(organizationId: string, caseId: string): Promise<void> {
  const { currentPlan } = await queryClient.fetchQuery(caseQuery({ organizationId, caseId }))
  if (currentPlan) await queryClient.prefetchQuery(workspaceQuery({ organizationId, planId: currentPlan.id }))
}

/**
 * Begins to read the case or plan of this address while its page is still on its way, so that the page is drawn once, with all of it.
 * Nothing is read that was not asked for before the app was there (`api/ask-first.ts`).
 */
export function readFirstData(pathname: string): void {
  const [, inOrganization, organizationId = '', kind, id = ''] = pathname.split('/')
  if (!globalThis.firstAnswers || inOrganization !== 'o' || !id) return
  if (kind === 'p') void queryClient.prefetchQuery(workspaceQuery({ organizationId, planId: id }))
  // whoever shows it hears of it
  if (kind === 'c') void readCase(organizationId, id).catch(() => undefined)
}
