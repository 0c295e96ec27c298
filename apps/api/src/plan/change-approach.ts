import type { Approach } from '@holdfast/domain/plan/approach'
import type { Plan } from '../db/generated/client.ts'
import type { PlanContext } from '../kernel/context.ts'
import { nextVersion } from '../kernel/versions.ts'

/** The plan now follows another approach; the choice, its reason and its worksheets are kept by their own features. */
export function changeApproach(
  { tx, organizationId, planId }: PlanContext,
  changes: { approach: Approach | null; level?: number; announced?: boolean },
): Promise<Plan> {
  return tx.plan.update({
    where: { organizationId_id: { organizationId, id: planId } },
    data: { ...changes, version: nextVersion },
  })
}

/** The loved one is told of the meeting: the plan is marked as announced, also when it is locked (F15). */
export async function announcePlan({ tx, organizationId, planId }: PlanContext): Promise<void> {
  await tx.plan.updateMany({
    where: { organizationId, id: planId, announced: false },
    data: { announced: true, version: nextVersion },
  })
}
