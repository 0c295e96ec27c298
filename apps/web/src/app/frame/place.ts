import type { Case } from '@holdfast/contracts/cases'
import type { Workspace } from '@holdfast/contracts/workspace'
import { useQuery } from '@tanstack/react-query'
import { useLocation, useParams } from '@tanstack/react-router'

/** The case and the plan that the page on screen belongs to, as far as this device knows them. */
export type Place = { organizationId: string; caseId: string | undefined; planId: string | undefined }

// what pages have loaded is read here, and never asked for: the frame is on screen before its page
const useLoaded = <Data>(queryKey: readonly [string, string]) => useQuery<Data>({ queryKey, enabled: false }).data

/** The place of the page on screen; null outside of a case. */
export function usePlace(): Place | null {
  const params: { organizationId?: string; caseId?: string; planId?: string } = useParams({ strict: false })
  const { search } = useLocation()
  const inSearch = 'plan' in search && typeof search.plan === 'string' ? search.plan : undefined
  const planOfPage = params.planId ?? inSearch
  const plan = useLoaded<Workspace>(['plans', planOfPage ?? ''])
  const caseId = params.caseId ?? plan?.caseId
  const known = useLoaded<Case>(['cases', caseId ?? ''])
  const planId = planOfPage ?? known?.currentPlan?.id
  const { organizationId } = params
  return organizationId && (caseId ?? planId) ? { organizationId, caseId, planId } : null
}
