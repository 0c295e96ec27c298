import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { PlanKey } from './plan-key.ts'
import { workspaceQuery } from './plan-query.ts'

/** The plan of the page, loaded by the layout around it. */
export function usePlan() {
  const params = useParams({ strict: false }) as PlanKey
  const { data } = useSuspenseQuery(workspaceQuery(params))
  const key = { organizationId: params.organizationId, planId: params.planId }
  return { plan: data, key }
}
