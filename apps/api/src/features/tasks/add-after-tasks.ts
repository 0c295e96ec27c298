import type { Relationship } from '@holdfast/domain/cases/case-vocabulary'
import { AFTER_TASK_PREFIX, type AfterTask, afterTasks } from '@holdfast/domain/outcomes/after-tasks'
import type { MeetingResult, OutcomeDecision } from '@holdfast/domain/outcomes/outcome'
import { dayIn } from '@holdfast/domain/shared/day-in'
import { HOUR, DAY, fromIsoDate } from '@holdfast/domain/shared/time'
import type { PlanContext } from '../../kernel/context.ts'
import { localize } from '../../kernel/localize.ts'

/** Who is there for their work commits to nothing of a family's. */
const PROFESSIONALS: readonly string[] = ['interventionist', 'clinician'] satisfies Relationship[]
type Owned = { ownerMemberId?: string | null; ownerParticipantId?: string | null }

/**
 * Puts what an outcome asks for on the list, each with a day or an hour, and whoever follows up (F33, F79, S0.30). What is there already stays;
 * an outcome that is corrected adds what the new one asks for besides.
 */
export async function addAfterTasks(
  context: PlanContext,
  outcome: { meetingResult: MeetingResult; decision: OutcomeDecision; decisionOn: string | null },
): Promise<void> {
  const { tx, organizationId, caseId, planId, now } = context
  const where = { organizationId, planId }
  const participants = await tx.participant.findMany({
    where: { ...where, adult: true, attendance: { not: 'not_attending' } },
    orderBy: { createdAt: 'asc' },
  })
  const follower = participants.find(({ dayRoles }) => dayRoles.includes('follow_up_lead'))
  const lead = await tx.caseMember.findFirst({
    where: { organizationId, caseId, endedAt: null, role: 'lead' },
    orderBy: { joinedAt: 'asc' },
  })
  const day = await tx.logistics.findUnique({ where: { organizationId_planId: where } })
  const dayAfter = (days: number) => dayIn(new Date(now.getTime() + days * DAY), day?.timeZone ?? 'UTC')
  const family = participants.filter(({ relationship }) => !PROFESSIONALS.includes(relationship))
  const owned = afterTasks(outcome).flatMap((task): (AfterTask & Owned)[] =>
    task.each
      ? family.map(({ id }) => ({ ...task, code: `${task.code}.${id}`, ownerParticipantId: id }))
      : [{ ...task, ...(follower ? { ownerParticipantId: follower.id } : { ownerMemberId: lead?.id ?? null }) }],
  )
  const known = await tx.task.findMany({ where: { organizationId, caseId, planId }, select: { code: true } })
  const missing = owned.filter(({ code }) => !known.some((one) => one.code === `${AFTER_TASK_PREFIX}${code}`))
  await tx.task.createMany({
    data: missing.map(({ code, title, inDays, inHours, onAgreedDay, ownerMemberId, ownerParticipantId }) => ({
      organizationId,
      caseId,
      planId,
      code: `${AFTER_TASK_PREFIX}${code}`,
      title: localize(title, context),
      ...(inHours === null
        ? { fixedOn: fromIsoDate((onAgreedDay ? outcome.decisionOn : null) ?? dayAfter(inDays)) }
        : { fixedAt: new Date(now.getTime() + inHours * HOUR) }),
      ownerMemberId: ownerMemberId ?? null,
      ownerParticipantId: ownerParticipantId ?? null,
    })),
  })
}
