import { afterTasks } from '@holdfast/domain/outcomes/after-tasks'
import type { Held, OutcomeDecision } from '@holdfast/domain/outcomes/outcome'
import { dayIn } from '@holdfast/domain/tasks/task'
import type { PlanContext } from '../../kernel/context.ts'
import { say } from '../../kernel/words.ts'

const DAY = 86_400_000

/**
 * Puts what an outcome asks for on the list, each with a day and whoever follows up (F33, F79, S0.30). What is there already stays;
 * an outcome that is corrected adds what the new one asks for besides.
 */
export async function addAfterTasks(
  context: PlanContext,
  outcome: { held: Held; decision: OutcomeDecision },
): Promise<void> {
  const { tx, organizationId, caseId, planId, now } = context
  const known = await tx.task.findMany({ where: { organizationId, caseId, planId }, select: { code: true } })
  const missing = afterTasks(outcome).filter(({ code }) => !known.some((one) => one.code === `after.${code}`))
  if (missing.length === 0) return
  const where = { organizationId, planId }
  const follower = await tx.participant.findFirst({ where: { ...where, dayRoles: { has: 'follow_up_lead' } } })
  const lead = await tx.caseMember.findFirst({
    where: { organizationId, caseId, endedAt: null, role: 'lead' },
    orderBy: { joinedAt: 'asc' },
  })
  const day = await tx.logistics.findUnique({ where: { organizationId_planId: { organizationId, planId } } })
  const dayAfter = (days: number) => dayIn(new Date(now.getTime() + days * DAY), day?.timeZone ?? 'UTC')
  await tx.task.createMany({
    data: missing.map(({ code, title, inDays }) => ({
      organizationId,
      caseId,
      planId,
      code: `after.${code}`,
      title: say(title, context),
      fixedOn: new Date(`${dayAfter(inDays)}T00:00:00Z`),
      ...(follower ? { ownerParticipantId: follower.id } : { ownerMemberId: lead?.id ?? null }),
    })),
  })
}
