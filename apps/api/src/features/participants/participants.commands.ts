import type { Participant, participantRoutes } from '@holdfast/contracts/participants'
import { decideParticipant } from '@holdfast/domain/participants/participant'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import type { z } from 'zod'
import type { Prisma } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse, throwIfRefused } from '../../kernel/refuse.ts'
import { ONE_PLACE_EACH } from './refusals.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { restoreAccess, revokeAccess } from '../members/revoke-access.ts'
import { planFactsOf } from '../../plan/plan-facts.ts'
import { loadPlanRows, type PlanRows } from '../../plan/plan-rows.ts'
import { presentParticipant } from './participants.presenter.ts'
import { getParticipant, requireAmong } from './participants.queries.ts'
import { getRemovedParticipant } from './removed-participants.queries.ts'

type NewParticipant = z.output<typeof participantRoutes.create.body>
type Fields = Omit<NewParticipant, 'isMe'>
type Changes = z.output<typeof participantRoutes.update.body>

/** Adds someone to the plan and creates their statement, private and empty. */
export async function addParticipant(context: PlanContext, { isMe, ...fields }: NewParticipant): Promise<Participant> {
  const { tx, organizationId, planId, member } = context
  const rows = await loadPlanRows(context)
  requireAmong(rows.participants, 'readById', [fields.readById])
  refuseUnfit(context, rows, fields)
  if (isMe && rows.participants.some(({ caseMemberId }) => caseMemberId === member.id))
    throw refuse(ONE_PLACE_EACH, context)
  const made = await tx.participant.create({
    data: { organizationId, planId, ...fields, name: fields.name.trim(), caseMemberId: isMe ? member.id : null },
  })
  const statement = await tx.statement.create({
    data: { organizationId, planId, participantId: made.id, missingParts: [...STATEMENT_PARTS] },
  })
  await recordChange(context, { action: 'participant.added', resource: 'participants', resourceId: made.id })
  const participant = { ...made, about: null, suitabilityAnswers: [], suitabilityDecision: null }
  const after = {
    ...rows,
    participants: [...rows.participants, participant],
    statements: [...rows.statements, { ...statement, versions: [], dismissedHints: [] }],
  }
  return presentParticipant(context, planFactsOf(after), participant)
}

/** Changes who somebody is or how they attend; what the rules refuse of a new person, they refuse here too (S0.29). */
export async function updateParticipant(
  context: PlanContext,
  participantId: string,
  changes: Changes,
  ifMatch: number,
): Promise<Participant> {
  const { tx, organizationId, planId } = context
  const rows = await loadPlanRows(context)
  const before = orNotFound(rows.participants.find(({ id }) => id === participantId))
  guardVersion(before, ifMatch)
  requireAmong(rows.participants, 'readById', [changes.readById])
  refuseUnfit(context, rows, { ...(before as unknown as Fields), ...changes }, participantId)
  if (isNoop(before, changes)) return presentParticipant(context, planFactsOf(rows), before)
  const changed = await tx.participant.update({
    where: { organizationId_planId_id: { organizationId, planId, id: participantId } },
    data: { ...(changes as Prisma.ParticipantUpdateInput), version: nextVersion },
  })
  await recordChange(context, { action: 'participant.changed', resource: 'participants', resourceId: participantId })
  const after = { ...before, ...changed }
  const participants = rows.participants.map((row) => (row.id === participantId ? after : row))
  return presentParticipant(context, planFactsOf({ ...rows, participants }), after)
}

/**
 * Takes someone out of the plan, with their access. Nothing that hung on their place is destroyed: it waits unread until they are put
 * back, and what they wrote is kept for them alone, to read and to take along (docs/security.md promise 117); parts of the plan that
 * named them are left without an owner.
 */
export async function removeParticipant(context: PlanContext, participantId: string, ifMatch: number): Promise<void> {
  const { tx, planId, member, now } = context
  const row = await getParticipant(context, participantId)
  guardVersion(row, ifMatch)
  await revokeAccess(context, row)
  await tx.$executeRaw`
    SELECT holdfast.take_place_out(${planId}::uuid, ${participantId}::uuid, ${member.id}::uuid, ${now}::timestamptz)`
  await recordChange(context, { action: 'participant.removed', resource: 'participants', resourceId: participantId })
}

/**
 * Puts someone back into the plan with everything that they had written and answered there, and lets them in again if their access
 * ended with their place, a guest by a new personal link. What is refused of a new person is refused here too.
 */
export async function putParticipantBack(context: PlanContext, participantId: string): Promise<Participant> {
  const { tx, planId } = context
  const removed = await getRemovedParticipant(context, participantId)
  const { participants } = await loadPlanRows(context)
  const { caseMemberId } = removed
  if (caseMemberId !== null && participants.some((other) => other.caseMemberId === caseMemberId))
    throw refuse(ONE_PLACE_EACH, context)
  await tx.$executeRaw`SELECT holdfast.put_place_back(${planId}::uuid, ${participantId}::uuid)`
  if (caseMemberId !== null) await restoreAccess(context, caseMemberId, removed.removedAt)
  await recordChange(context, { action: 'participant.returned', resource: 'participants', resourceId: participantId })
  const rows = await loadPlanRows(context)
  const row = orNotFound(rows.participants.find(({ id }) => id === participantId))
  refuseUnfit(context, rows, row as unknown as Fields, participantId)
  return presentParticipant(context, planFactsOf(rows), row)
}

function refuseUnfit(context: PlanContext, rows: PlanRows, fields: Fields, participantId?: string): void {
  const decision = decideParticipant({ ...fields, id: participantId ?? null, alias: rows.case.alias })
  throwIfRefused(decision, context)
}
