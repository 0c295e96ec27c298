import type { participantRoutes } from '@holdfast/contracts/participants'
import { decideParticipant } from '@holdfast/domain/participants/participant'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import type { z } from 'zod'
import type { Prisma } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse, refusedBy } from '../../kernel/refuse.ts'
import { changesNothing, found, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { endAccess } from '../members/leave-out.ts'
import { findMyParticipant, getParticipant, requireParticipants } from './participants.queries.ts'

type NewParticipant = z.output<typeof participantRoutes.create.body>
type Fields = Omit<NewParticipant, 'isMe'>
type Changes = z.output<typeof participantRoutes.update.body>

/** Adds someone to the plan and lays out their statement, private and empty. */
export async function addParticipant(context: PlanContext, { isMe, ...fields }: NewParticipant): Promise<string> {
  const { tx, organizationId, planId, member } = context
  await requireParticipants(context, 'readById', [fields.readById])
  await refuseUnfit(context, fields)
  if (isMe && (await findMyParticipant(context))) throw refuse('one_place_each', context)
  const participant = await tx.participant.create({
    data: { organizationId, planId, ...fields, name: fields.name.trim(), caseMemberId: isMe ? member.id : null },
  })
  await tx.statement.create({
    data: { organizationId, planId, participantId: participant.id, missingParts: [...STATEMENT_PARTS] },
  })
  await recordChange(context, { action: 'participant.added', resource: 'participants', resourceId: participant.id })
  return participant.id
}

/** Changes who somebody is or how they attend; what the rules refuse of a new person, they refuse here too (S0.29). */
export async function updateParticipant(
  context: PlanContext,
  participantId: string,
  changes: Changes,
  ifMatch: number,
): Promise<void> {
  const { tx, organizationId, planId } = context
  const before = await getParticipant(context, participantId)
  guardVersion(before, ifMatch)
  await requireParticipants(context, 'readById', [changes.readById])
  await refuseUnfit(context, { ...(before as unknown as Fields), ...changes }, participantId)
  if (changesNothing(before, changes)) return
  await tx.participant.update({
    where: { organizationId_planId_id: { organizationId, planId, id: participantId } },
    data: { ...(changes as Prisma.ParticipantUpdateInput), version: nextVersion },
  })
  await recordChange(context, { action: 'participant.changed', resource: 'participants', resourceId: participantId })
}

/** Takes someone out of the plan, with their own words and their access. Parts of the plan that named them are left without an owner. */
export async function removeParticipant(context: PlanContext, participantId: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, planId } = context
  const row = await getParticipant(context, participantId)
  guardVersion(row, ifMatch)
  await endAccess(context, row)
  await tx.participant.delete({ where: { organizationId_planId_id: { organizationId, planId, id: participantId } } })
  await recordChange(context, { action: 'participant.removed', resource: 'participants', resourceId: participantId })
}

async function refuseUnfit(context: PlanContext, fields: Fields, participantId?: string): Promise<void> {
  const { tx, organizationId, caseId } = context
  const { alias } = found(await tx.case.findUnique({ where: { organizationId_id: { organizationId, id: caseId } } }))
  const decision = decideParticipant({ ...fields, id: participantId ?? null, alias })
  if (!decision.ok) throw refusedBy(decision.refusal, context)
}
