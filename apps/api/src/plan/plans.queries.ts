import type { PlanBasics } from '@holdfast/contracts/plans'
import type { CaseContext } from '../kernel/context.ts'
import { orNotFound } from '../kernel/not-found.ts'
import { type PageQuery, pageOf, rowsById } from '../kernel/page.ts'
import { presentPlan } from './plans.presenter.ts'

/** The basics of one attempt of this case; a plan of another case is `not-found`. */
export async function getPlan(context: CaseContext, planId: string): Promise<PlanBasics> {
  const { tx, organizationId, caseId } = context
  return presentPlan(orNotFound(await tx.plan.findFirst({ where: { organizationId, caseId, id: planId } })), context)
}

/** Every attempt of the case, first one first. */
export async function listPlans(
  context: CaseContext,
  query: PageQuery,
): Promise<{ items: PlanBasics[]; nextCursor: string | null }> {
  const { tx, organizationId, caseId } = context
  const { where, ...order } = rowsById(query, 'asc')
  const plans = await tx.plan.findMany({ where: { organizationId, caseId, ...where }, ...order })
  const { rows, nextCursor } = pageOf(plans, query.limit)
  return { items: rows.map((row) => presentPlan(row, context)), nextCursor }
}
