import type { Approach } from '@holdfast/domain/plan/approach'
import { TASK_TEMPLATES } from '@holdfast/domain/tasks/task-templates'
import type { PlanContext } from '../../kernel/context.ts'
import { localize } from '../../kernel/localize.ts'

/** Creates the tasks of an approach. Unchanged tasks of another approach are deleted; changed ones remain. */
export async function addTemplateTasks(context: PlanContext, approach: Approach | null): Promise<void> {
  const { tx, organizationId, caseId, planId } = context
  await tx.task.deleteMany({ where: { organizationId, caseId, planId, code: { not: null }, version: 1 } })
  if (approach === null) return
  const kept = await tx.task.findMany({ where: { organizationId, caseId, planId }, select: { code: true } })
  const leaders = await tx.caseMember.findMany({
    where: { organizationId, caseId, endedAt: null, role: { in: ['lead', 'interventionist'] } },
    orderBy: { joinedAt: 'asc' },
    select: { id: true, role: true },
  })
  const ownerOf = (role: string) => (leaders.find((one) => one.role === role) ?? leaders[0])?.id ?? null
  await tx.task.createMany({
    data: TASK_TEMPLATES[approach]
      .filter(({ code }) => !kept.some((one) => one.code === `${approach}.${code}`))
      .map(({ code, title, offsetDays, offsetMinutes, owner }) => ({
        organizationId,
        caseId,
        planId,
        code: `${approach}.${code}`,
        title: localize(title, context),
        offsetDays,
        offsetMinutes,
        ownerMemberId: ownerOf(owner),
      })),
  })
}

/** Gives each task of the day that nobody has touched to whoever has its role now (docs/practice.md 7.3). */
export async function assignTasks({ tx, organizationId, caseId, planId, plan }: PlanContext): Promise<void> {
  const participants = await tx.participant.findMany({
    where: { organizationId, planId },
    orderBy: { createdAt: 'asc' },
  })
  const approach = plan.approach as Approach | null
  if (approach === null) return
  for (const { code, dayRole } of TASK_TEMPLATES[approach]) {
    const owner = dayRole && participants.find(({ dayRoles }) => dayRoles.includes(dayRole))
    if (owner)
      await tx.task.updateMany({
        where: { organizationId, caseId, planId, code: `${approach}.${code}`, version: 1 },
        data: { ownerParticipantId: owner.id, ownerMemberId: null },
      })
  }
}
