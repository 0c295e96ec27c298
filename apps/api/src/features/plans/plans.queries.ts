import type { PlanBasics } from '@holdfast/contracts/plans'
import type { CaseContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/versions.ts'
import { presentPlan } from './plans.presenter.ts'

/** The basics of one attempt of this case; a plan of another case is `not-found`. */
export async function getPlan({ tx, organizationId, caseId }: CaseContext, planId: string): Promise<PlanBasics> {
  return presentPlan(orNotFound(await tx.plan.findFirst({ where: { organizationId, caseId, id: planId } })))
}

/** Every attempt of the case, first one first. */
export async function listPlans({ tx, organizationId, caseId }: CaseContext): Promise<PlanBasics[]> {
  const plans = await tx.plan.findMany({ where: { organizationId, caseId }, orderBy: { attemptNumber: 'asc' } })
  return plans.map(presentPlan)
}
