import type { approachRoutes } from '@holdfast/contracts/approaches'
import { policyOf } from '@holdfast/domain/plan/approach-policy'
import { firstOf } from '@holdfast/domain/approaches/chooser'
import type { z } from 'zod'
import type { Plan } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { guardVersion } from '../../kernel/versions.ts'
import { changeApproach } from '../../plan/change-approach.ts'
import { adviceFor } from './approaches.queries.ts'
import { applyApproachTemplate } from './apply-template.ts'

type Choice = z.output<typeof approachRoutes.choose.body>

/**
 * Chooses an approach with its reason, or puts the choice off (null), and stores what ranked first at that moment, so that a change of facts is noticed
 * later (F5, S0.14). An approach that is open by its nature makes the plan an announced one. Returns the plan as it is now.
 */
export async function chooseApproach(
  context: PlanContext,
  { approach, reason }: Choice,
  ifMatch: number,
): Promise<Plan> {
  const { tx, organizationId, planId, plan, member, now } = context
  guardVersion(plan, ifMatch)
  const { advice } = await adviceFor(context)
  const rankedFirst = firstOf(advice)
  await tx.approachChoice.create({
    data: { organizationId, planId, approach, rankedFirst, reason, byMemberId: member.id, at: now },
  })
  const isOther = approach !== plan.approach
  const changed = await changeApproach(context, {
    approach,
    ...(isOther && { level: 1 }),
    ...(policyOf({ approach, level: 1 }).announced && { announced: true }),
  })
  if (isOther) await applyApproachTemplate(context, approach)
  const revision = await recordChange(context, {
    action: 'approach.chosen',
    resource: 'plans',
    resourceId: planId,
    meta: { approach, rankedFirst, changed: isOther },
  })
  return { ...changed, revision: revision ?? changed.revision }
}
