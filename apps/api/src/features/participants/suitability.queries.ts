import type { Suitability } from '@holdfast/contracts/suitability'
import { codesFrom, type SuitabilityAnswers } from '@holdfast/domain/participants/suitability-questions'
import { ability, allows, authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames } from '../../kernel/member.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { answersOf, raisedCodesOf, standingCodesOf } from './participant-facts.ts'

/** Answers that nobody has given yet, and decisions that nobody has taken, are version 1. */
export const UNANSWERED = { version: 1 } as const

/** One participant with everything that was answered and decided about them. */
export async function findScreened({ tx, organizationId, planId }: PlanContext, id: string) {
  return orNotFound(
    await tx.participant.findUnique({
      where: { organizationId_planId_id: { organizationId, planId, id } },
      include: { suitabilityAnswers: { orderBy: { answeredAt: 'asc' } }, suitabilityDecision: true },
    }),
  )
}

/** Whether this participant was at a rehearsal that took place; a planned one does not count (docs/practice.md 3). */
export const wasRehearsed = async ({ tx, organizationId, planId }: PlanContext, id: string): Promise<boolean> =>
  (await tx.rehearsal.count({ where: { organizationId, planId, attendeeIds: { has: id }, minutes: { not: null } } })) >
  0

/** Whether the case has somebody who decides as a professional. */
export const hasInterventionist = async ({ tx, organizationId, caseId }: PlanContext): Promise<boolean> =>
  (await tx.caseMember.count({ where: { organizationId, caseId, role: 'interventionist', endedAt: null } })) > 0

type Screened = Awaited<ReturnType<typeof findScreened>>

function viewpointOf(
  byMemberId: string,
  caseMemberId: string | null,
  role: string,
): 'self' | 'lead' | 'interventionist' {
  if (byMemberId === caseMemberId) return 'self'
  return role === 'interventionist' ? 'interventionist' : 'lead'
}

/** The screen as this reader may see it: an interventionist reads every set, everybody else their own. */
export async function getSuitability(context: PlanContext, participantId: string): Promise<Suitability> {
  const { tx, organizationId, caseId, member } = context
  const row = await findScreened(context, participantId)
  const isMe = row.caseMemberId === member.id
  authorize(context, 'suitability.open', isMe)
  const readsAll = allows(context, 'suitability.read', false)
  const nameOf = await memberNames(context)
  const members = await tx.caseMember.findMany({ where: { organizationId, caseId }, select: { id: true, role: true } })
  const mine = row.suitabilityAnswers.find(({ byMemberId }) => byMemberId === member.id)
  const readable = row.suitabilityAnswers.filter((set) => readsAll || set.byMemberId === member.id)
  return {
    participantId,
    isMe,
    mine: {
      answers: (mine?.answers ?? {}) as SuitabilityAnswers,
      note: mine?.note ?? '',
      version: (mine ?? UNANSWERED).version,
    },
    sets: readable.map((set) => ({
      by: nameOf(set.byMemberId),
      viewpoint: viewpointOf(
        set.byMemberId,
        row.caseMemberId,
        members.find(({ id }) => id === set.byMemberId)?.role ?? '',
      ),
      isMine: set.byMemberId === member.id,
      answers: answersOf(set),
      note: set.note,
      answeredAt: set.answeredAt.toISOString(),
    })),
    codes: readsAll ? raisedCodesOf(row) : isMe || !mine ? [] : codesFrom(answersOf(mine)),
    standing: readsAll ? standingCodesOf(row) : [],
    rehearsed: await wasRehearsed(context, participantId),
    recorded: presentDecision(context, row, nameOf),
    decisionVersion: allows(context, 'suitability.read') ? (row.suitabilityDecision ?? UNANSWERED).version : 1,
    can: {
      answer: ability(context, 'suitability.answer', isMe),
      decide: ability(context, 'suitability.decide', !(await hasInterventionist(context))),
    },
  }
}

/** The reason is read by an interventionist, and by whoever gave it; a lead learns what was decided, never why. */
function presentDecision(
  context: PlanContext,
  { suitabilityDecision: row }: Screened,
  nameOf: (memberId: string) => string,
): Suitability['recorded'] {
  if (!row || !allows(context, 'suitability.read')) return null
  const readsAll = allows(context, 'suitability.read', row.decidedById === context.member.id)
  if (!readsAll && !row.decision) return null
  return {
    decision: row.decision as NonNullable<Suitability['recorded']>['decision'],
    codesAdded: readsAll ? (row.codesAdded as NonNullable<Suitability['recorded']>['codesAdded']) : [],
    reason: readsAll ? row.reason : '',
    calmAtRehearsal: readsAll && row.calmAtRehearsal,
    lawyerAdvised: readsAll && row.lawyerAdvised,
    disclosed: readsAll && row.disclosed,
    by: row.decidedById ? nameOf(row.decidedById) : '',
    decidedAt: row.decidedAt?.toISOString() ?? null,
  }
}
