import type { suitabilityRoutes } from '@holdfast/contracts/suitability'
import { TASKS_FROM_AFAR } from '@holdfast/domain/attempts/leave-the-room'
import type { DayRole } from '@holdfast/domain/participants/participant'
import type { NoteSubject } from '@holdfast/domain/participants/suitability'
import { codesFrom } from '@holdfast/domain/participants/suitability-questions'
import { attendanceAfter, decideSuitability } from '@holdfast/domain/participants/suitability-decision'
import type { z } from 'zod'
import type { Prisma } from '../../db/generated/client.ts'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse } from '../../kernel/refuse.ts'
import { LETTER_NEEDS_READER } from './refusals.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { localize } from '../../kernel/localize.ts'
import { revokeAccess, restoreAccess } from '../members/revoke-access.ts'
import { raisedCodesOf } from './participant-facts.ts'
import { requireParticipants } from './participants.queries.ts'
import {
  findScreen,
  findScreened,
  findScreeners,
  hasInterventionist,
  type Screen,
  UNANSWERED,
  wasRehearsed,
} from './suitability.queries.ts'

type Answered = z.output<typeof suitabilityRoutes.answer.body>
type Decided = z.output<typeof suitabilityRoutes.decide.body>

/** Keeps one member's answers about a participant: about oneself, or, for the case leads, about anybody. */
export async function answerSuitability(
  context: PlanContext,
  participantId: string,
  { answers, note }: Answered,
  ifMatch: number,
): Promise<Screen> {
  const { tx, organizationId, planId, member, now } = context
  const screen = await findScreen(context, participantId)
  const { row } = screen
  authorize(context, 'suitability.answer', row.caseMemberId === member.id)
  guardVersion(row.suitabilityAnswers.find(({ byMemberId }) => byMemberId === member.id) ?? UNANSWERED, ifMatch)
  const key = { organizationId, planId, participantId, byMemberId: member.id }
  const data = { answers: answers as Prisma.InputJsonValue, codes: codesFrom(answers), answeredAt: now }
  const written = await tx.suitabilityAnswers.upsert({
    where: { organizationId_planId_participantId_byMemberId: key },
    create: { ...key, ...data },
    update: { ...data, version: nextVersion },
  })
  await recordChange(context, { action: 'suitability.answered', resource: 'participants', resourceId: participantId })
  const others = row.suitabilityAnswers.filter(({ byMemberId }) => byMemberId !== member.id)
  const suitabilityNotes = await noteDown(context, row, 'answers', note)
  return { ...screen, row: { ...row, suitabilityAnswers: [...others, written], suitabilityNotes } }
}

/** Keeps what somebody wrote about a participant, for the professionals of now; returns every note that they may read. */
async function noteDown(
  { tx, organizationId, planId, member, now }: PlanContext,
  { id: participantId, suitabilityNotes: before }: Screen['row'],
  about: NoteSubject,
  words: string,
): Promise<Screen['row']['suitabilityNotes']> {
  const key = { organizationId, planId, participantId, byMemberId: member.id, about }
  const note = await tx.suitabilityNote.upsert({
    where: { organizationId_planId_participantId_byMemberId_about: key },
    create: { ...key, text: words, writtenAt: now },
    update: { text: words, writtenAt: now },
  })
  return [...before.filter((one) => one.byMemberId !== member.id || one.about !== about), note]
}

/** Records what is decided about someone, and lets the plan follow. The audit trail holds that it was decided, never what or why. */
export async function recordDecision(
  context: PlanContext,
  participantId: string,
  { readById, keepsAccess, reason, ...given }: Decided,
  ifMatch: number,
): Promise<Screen> {
  const { tx, organizationId, planId, member, now } = context
  const isProfessional = member.role === 'interventionist'
  const screeners = await findScreeners(context)
  authorize(context, 'suitability.decide', !hasInterventionist(screeners))
  const row = await findScreened(context, participantId)
  guardVersion(row.suitabilityDecision ?? UNANSWERED, ifMatch)
  await requireParticipants(context, 'readById', [readById])
  // what an interventionist knows is not for a lead to take away
  const codesAdded = isProfessional ? given.codesAdded : (row.suitabilityDecision?.codesAdded ?? [])
  const decided = { ...given, codesAdded }
  const raised = raisedCodesOf({
    ...row,
    suitabilityDecision: { ...(row.suitabilityDecision ?? ({} as never)), codesAdded },
  })
  const rehearsed = await wasRehearsed(context, participantId)
  const decision = decideSuitability({
    ...given,
    raised,
    byProfessional: isProfessional,
    rehearsed,
  })
  if (!decision.ok)
    throw problem('rule-refused', { rule: decision.refusal.rule, reason: localize(decision.refusal.reason, context) })
  await attendAs(context, row, given.decision, readById)
  const before = row.suitabilityDecision
  if (given.decision === 'exclude' && !keepsAccess) await revokeAccess(context, row)
  else if (before?.decision === 'exclude' && before.decidedAt && row.caseMemberId !== null)
    await restoreAccess(context, row.caseMemberId, before.decidedAt)
  const key = { organizationId, planId, participantId }
  const data = { ...decided, codesDecided: raised, decidedById: member.id, decidedAt: now }
  const written = await tx.suitabilityDecision.upsert({
    where: { organizationId_planId_participantId: key },
    create: { ...key, ...data },
    update: { ...data, version: nextVersion },
  })
  await recordChange(context, { action: 'suitability.decided', resource: 'participants', resourceId: participantId })
  const suitabilityNotes = await noteDown(context, row, 'decision', reason)
  return { row: { ...row, suitabilityDecision: written, suitabilityNotes }, screeners, rehearsed }
}

/** Someone who sends a letter, or is not there this time, has no task in the room and no turn that is theirs alone to take. */
async function attendAs(
  { tx, organizationId, planId, ...context }: PlanContext,
  row: { id: string; dayRoles: string[]; readById: string | null },
  decision: Decided['decision'],
  readById: string | null,
): Promise<void> {
  const attendance = attendanceAfter(decision)
  if (attendance === null) return
  const reader = readById ?? row.readById
  if (attendance === 'letter_read_by' && (reader === null || reader === row.id))
    throw refuse(LETTER_NEEDS_READER, context)
  await tx.participant.update({
    where: { organizationId_planId_id: { organizationId, planId, id: row.id } },
    data:
      attendance === 'letter_read_by'
        ? {
            attendance,
            readById: reader,
            dayRoles: row.dayRoles.filter((role) => TASKS_FROM_AFAR.includes(role as DayRole)),
            version: nextVersion,
          }
        : { attendance, readById: null, dayRoles: [], speakingPosition: null, version: nextVersion },
  })
}
