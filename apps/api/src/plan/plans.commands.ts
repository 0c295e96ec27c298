import type { planRoutes } from '@holdfast/contracts/plans'
import { policyOf } from '@holdfast/domain/plan/approach-policy'
import type { z } from 'zod'
import type { Plan } from '../db/generated/client.ts'
import type { CaseContext, PlanContext } from '../kernel/context.ts'
import { recordChange } from '../kernel/record-change.ts'
import { isNoop, guardVersion, nextVersion } from '../kernel/versions.ts'
import { refuse } from '../kernel/refuse.ts'
import { NEXT_ATTEMPT_FROM_REVIEW } from './refusals.ts'
import { applyApproachTemplate } from '../features/approaches/apply-template.ts'

type NewPlan = Pick<z.output<typeof planRoutes.create.body>, 'approach' | 'announced'>
type PlanChanges = z.output<typeof planRoutes.update.body>

/** Of an organization that gave none. */
const NO_TIME_ZONE = 'UTC'

/** Begins the first attempt, in the time zone of a practice. A next one is made from the reviewed attempt before it (docs/product.md 3). */
export async function createFirstPlan(context: CaseContext, { approach, announced }: NewPlan): Promise<string> {
  const { tx, organizationId, caseId, organization } = context
  const before = await tx.plan.count({ where: { organizationId, caseId } })
  if (before > 0) throw refuse(NEXT_ATTEMPT_FROM_REVIEW, context)
  const plan = await tx.plan.create({
    data: {
      organizationId,
      caseId,
      attemptNumber: 1,
      approach,
      announced: announced || policyOf({ approach, level: 1 }).announced,
    },
  })
  const zone = organization.timeZone === NO_TIME_ZONE ? {} : { timeZone: organization.timeZone }
  await tx.logistics.create({ data: { organizationId, planId: plan.id, ...zone } })
  await tx.sobrietyPlan.create({ data: { organizationId, planId: plan.id } })
  await applyApproachTemplate({ ...context, plan, planId: plan.id }, approach)
  await recordChange(
    { ...context, planId: plan.id },
    { action: 'plan.created', resource: 'plans', resourceId: plan.id, meta: { approach } },
  )
  return plan.id
}

/** Changes level, announcement or goal of a drafted plan; the approach is chosen elsewhere, with a reason. */
export async function updatePlan(context: PlanContext, changes: PlanChanges, ifMatch: number): Promise<Plan> {
  const { tx, organizationId, planId, plan } = context
  guardVersion(plan, ifMatch)
  if (isNoop(plan, changes)) return plan
  const changed = await tx.plan.update({
    where: { organizationId_id: { organizationId, id: planId } },
    data: { ...changes, version: nextVersion },
  })
  const revision = await recordChange(context, { action: 'plan.changed', resource: 'plans', resourceId: planId })
  return { ...changed, revision: revision ?? changed.revision }
}
