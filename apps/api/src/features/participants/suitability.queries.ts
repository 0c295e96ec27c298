import type { Suitability } from '@holdfast/contracts/suitability'
import { codesFrom, type SuitabilityAnswers } from '@holdfast/domain/participants/suitability-questions'
import type { Prisma } from '../../db/generated/client.ts'
import { treeStatement } from '../../db/read-tree.ts'
import { ability, allows, authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { namesOf } from '../../kernel/member.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { answersOf, readableCodesOf, standingOf } from './participant-facts.ts'
import { noteReader, type NoteReader, readablePart, readsDecision } from './suitability-readers.ts'

/** Answers that nobody has given yet, and decisions that nobody has taken, are version 1. */
export const UNANSWERED = { version: 1 } as const

const screened = {
  suitabilityAnswers: { orderBy: { answeredAt: 'asc' } },
  suitabilityDecision: true,
  suitabilityNotes: true,
} as const satisfies Prisma.ParticipantInclude
const one = treeStatement('Participant', screened, { organizationId: 1, planId: 2, id: 3 })

type Screened = Prisma.ParticipantGetPayload<{ include: typeof screened }>

/** One participant with everything that was answered and decided about them. */
export async function findScreened({ sql, organizationId, planId }: PlanContext, id: string): Promise<Screened> {
  const values = [organizationId, planId, id]
  const [found] = await sql<Record<string, unknown>>({ name: 'screened_participant', text: one.text, values })
  return orNotFound(found && one.read(found, values)) as Screened
}

/** Whether this participant was at a rehearsal that took place; a planned one does not count (docs/practice.md 3). */
export const wasRehearsed = async ({ tx, organizationId, planId }: PlanContext, id: string): Promise<boolean> =>
  (await tx.rehearsalAttendee.count({
    where: { organizationId, planId, participantId: id, rehearsal: { minutes: { not: null } } },
  })) > 0

/** Everybody who is or was in the case, as far as a screen says who answered and who decides. */
export const findScreeners = ({ tx, organizationId, caseId }: PlanContext): Promise<Screener[]> =>
  tx.caseMember.findMany({
    where: { organizationId, caseId },
    select: { id: true, displayName: true, role: true, endedAt: true },
  })

type Screener = { id: string; displayName: string; role: string; endedAt: Date | null }

/** Whether the case has somebody who decides as a professional. */
export const hasInterventionist = (screeners: readonly Screener[]): boolean =>
  screeners.some(({ role, endedAt }) => role === 'interventionist' && endedAt === null)

/** Everything that an answer about the screen of one participant needs. */
export type Screen = { row: Screened; screeners: readonly Screener[]; rehearsed: boolean }

/** The screen of one participant; whose right it is to see it is asked of `presentSuitability`. */
export const findScreen = async (context: PlanContext, participantId: string): Promise<Screen> => ({
  row: await findScreened(context, participantId),
  screeners: await findScreeners(context),
  rehearsed: await wasRehearsed(context, participantId),
})

function viewpointOf(
  byMemberId: string,
  caseMemberId: string | null,
  role: string,
): 'self' | 'lead' | 'interventionist' {
  if (byMemberId === caseMemberId) return 'self'
  return role === 'interventionist' ? 'interventionist' : 'lead'
}

/** The screen as this reader may see it: an interventionist reads every set, everybody else their own. */
export function presentSuitability(context: PlanContext, { row, screeners, rehearsed }: Screen): Suitability {
  const { member } = context
  const isMe = row.caseMemberId === member.id
  authorize(context, 'suitability.open', isMe)
  const readsAll = allows(context, 'suitability.read', false)
  const nameOf = namesOf(screeners, context)
  const noteOf = noteReader(context, row)
  const mine = row.suitabilityAnswers.find(({ byMemberId }) => byMemberId === member.id)
  const part = readablePart(context, row)
  const readable = part.suitabilityAnswers
  const readableCodes = readableCodesOf(part)
  return {
    participantId: row.id,
    isMe,
    mine: {
      answers: (mine?.answers ?? {}) as SuitabilityAnswers,
      note: noteOf(member.id, 'answers'),
      version: (mine ?? UNANSWERED).version,
    },
    sets: readable.map((set) => ({
      by: nameOf(set.byMemberId),
      viewpoint: viewpointOf(
        set.byMemberId,
        row.caseMemberId,
        screeners.find(({ id }) => id === set.byMemberId)?.role ?? '',
      ),
      isMine: set.byMemberId === member.id,
      answers: answersOf(set),
      note: noteOf(set.byMemberId, 'answers'),
      answeredAt: set.answeredAt.toISOString(),
    })),
    codes: readsAll ? readableCodes : isMe || !mine ? [] : codesFrom(answersOf(mine)),
    standing: readsAll ? standingOf(readableCodes, part) : [],
    rehearsed,
    recorded: presentDecision(context, row, { nameOf, noteOf }),
    decisionVersion: allows(context, 'suitability.read') ? (row.suitabilityDecision ?? UNANSWERED).version : 1,
    can: {
      answer: ability(context, 'suitability.answer', isMe),
      decide: ability(context, 'suitability.decide', !hasInterventionist(screeners)),
    },
  }
}

/**
 * The reason is read by whoever gave it, and by the interventionists of that time; others who decide learn what was decided, never
 * why.
 */
function presentDecision(
  context: PlanContext,
  { suitabilityDecision: row }: Screened,
  { nameOf, noteOf }: { nameOf: (memberId: string) => string; noteOf: NoteReader },
): Suitability['recorded'] {
  if (!row || !allows(context, 'suitability.read')) return null
  const readsAll = readsDecision(context, row)
  if (!readsAll && !row.decision) return null
  return {
    decision: row.decision as NonNullable<Suitability['recorded']>['decision'],
    codesAdded: readsAll ? (row.codesAdded as NonNullable<Suitability['recorded']>['codesAdded']) : [],
    reason: readsAll && row.decidedById ? noteOf(row.decidedById, 'decision') : '',
    calmAtRehearsal: readsAll && row.calmAtRehearsal,
    lawyerAdvised: readsAll && row.lawyerAdvised,
    disclosed: readsAll && row.disclosed,
    by: row.decidedById ? nameOf(row.decidedById) : '',
    decidedAt: row.decidedAt?.toISOString() ?? null,
  }
}
