import { describeAttempt } from '@holdfast/domain/attempts/describe-attempt'
import type { PlanVersionReason } from '@holdfast/domain/plan-versions/plan-version'
import type { Prisma } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { attemptDraftOf } from '../attempts/attempt-draft.ts'
import { loadPlanRows } from '../../plan/plan-rows.ts'

/** Keeps the plan as it stands, described line by line; what a statement says is in no version. */
export async function keepVersion(context: PlanContext, why: PlanVersionReason, note = ''): Promise<string> {
  const { tx, organizationId, planId, member, now } = context
  const lines = describeAttempt(attemptDraftOf(await loadPlanRows(context)))
  const number = (await tx.planVersion.count({ where: { organizationId, planId } })) + 1
  const made = await tx.planVersion.create({
    data: {
      organizationId,
      planId,
      number,
      why,
      note,
      lines: lines as unknown as Prisma.InputJsonArray,
      byMemberId: member.id,
      at: now,
    },
  })
  await recordChange(context, {
    action: 'plan_version.added',
    resource: 'plan_versions',
    resourceId: made.id,
    meta: { number, why },
  })
  return made.id
}
