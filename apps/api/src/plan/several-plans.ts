import { planTree } from '../db/plan-tree.ts'
import type { OrganizationContext } from '../kernel/context.ts'
import { planParts, type PlanRows } from './plan-rows.ts'

const { text, read } = planTree(planParts)
const SEVERAL = `SELECT wanted.id AS "planId", one.* FROM unnest($2::uuid[]) AS wanted (id), LATERAL (${text.replaceAll('$2::uuid', 'wanted.id')}) AS one`

/** Loads a few whole plans of open cases with one statement, by id. */
export async function loadSeveralPlans(
  { sql, organizationId }: Pick<OrganizationContext, 'sql' | 'organizationId'>,
  planIds: readonly string[],
): Promise<Map<string, PlanRows>> {
  if (planIds.length === 0) return new Map()
  const found = await sql<{ planId: string }>({
    name: 'several_plans',
    text: SEVERAL,
    values: [organizationId, planIds],
  })
  return new Map(
    found.flatMap(({ planId, ...answer }) => {
      const plan = read(answer, [organizationId, planId]) as PlanRows | null
      return plan ? [[planId, plan] as const] : []
    }),
  )
}
