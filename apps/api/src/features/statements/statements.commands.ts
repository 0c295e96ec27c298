import type { Statement, StatementParts, statementRoutes } from '@holdfast/contracts/statements'
import { decideSpeakingOrder } from '@holdfast/domain/statements/speaking-order'
import { countWords } from '@holdfast/domain/statements/spoken-length'
import { missingParts } from '@holdfast/domain/statements/statement-parts'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { changesNothing, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { requireParticipants } from '../participants/participants.queries.ts'
import { completeParts, findStatement, isMyStatement } from './statements.queries.ts'
import { refusedBy } from '../../kernel/refuse.ts'

async function ownStatement(context: PlanContext, statementId: string, ifMatch: number) {
  const row = await findStatement(context, statementId)
  authorize(context, 'statement.edit', isMyStatement(context, row))
  guardVersion(row, ifMatch)
  return row
}

/** Saves what the author typed as a new version; the versions before it stay. */
export async function writeStatement(
  context: PlanContext,
  statementId: string,
  changes: Partial<StatementParts>,
  ifMatch: number,
): Promise<void> {
  const { tx, organizationId, planId, person, now } = context
  const row = await ownStatement(context, statementId, ifMatch)
  const before = await tx.statementVersion.findFirst({
    where: { organizationId, planId, statementId },
    orderBy: { version: 'desc' },
  })
  const written = completeParts(before?.parts)
  if (changesNothing(written, changes)) return
  const parts = { ...written, ...changes }
  const version = row.version + 1
  await tx.statementVersion.create({
    data: { organizationId, planId, statementId, version, authorUserId: person.userId, parts, savedAt: now },
  })
  await tx.statement.update({
    where: { organizationId_planId_id: { organizationId, planId, id: statementId } },
    data: {
      version,
      words: countWords(Object.values(parts).join(' ')),
      missingParts: [...missingParts(parts)],
      savedAt: now,
    },
  })
  await recordChange(context, {
    action: 'statement.written',
    resource: 'statements',
    resourceId: statementId,
    meta: { version },
  })
}

/** The author leaves a sentence as it is: which rule on which sentence, never the sentence itself. */
export async function keepNote(
  context: PlanContext,
  statementId: string,
  { noteId, reason }: { noteId: string; reason: string },
): Promise<void> {
  const { tx, organizationId, planId, person, now } = context
  const row = await findStatement(context, statementId)
  authorize(context, 'statement.edit', isMyStatement(context, row))
  const key = { organizationId, planId, statementId, noteId }
  await tx.statementKeptNote.upsert({
    where: { organizationId_planId_statementId_noteId: key },
    create: { ...key, authorUserId: person.userId, reason, at: now },
    update: { reason, at: now },
  })
  await recordChange(context, {
    action: 'statement.note_kept',
    resource: 'statements',
    resourceId: statementId,
    meta: { rule: noteId.split(':')[0] ?? '' },
  })
}

/** Who may read the words from now on; taking them back takes effect at once. */
export async function shareStatement(
  context: PlanContext,
  statementId: string,
  sharing: Statement['sharing'],
  ifMatch: number,
): Promise<void> {
  const { tx, organizationId, planId, person } = context
  const row = await ownStatement(context, statementId, ifMatch)
  const before = await tx.statementVersion.findFirst({
    where: { organizationId, planId, statementId },
    orderBy: { version: 'desc' },
  })
  const version = row.version + 1
  await tx.statementVersion.create({
    data: {
      organizationId,
      planId,
      statementId,
      version,
      authorUserId: person.userId,
      parts: completeParts(before?.parts),
    },
  })
  await tx.statement.update({
    where: { organizationId_planId_id: { organizationId, planId, id: statementId } },
    data: { sharing, version },
  })
  await recordChange(context, {
    action: 'statement.shared',
    resource: 'statements',
    resourceId: statementId,
    meta: { sharing },
  })
}

type NewOrder = z.output<typeof statementRoutes.order.body>

/** Sets who speaks when. Whoever is not named does not speak. */
export async function setSpeakingOrder(
  context: PlanContext,
  { participantIds, ...reasons }: NewOrder,
  ifMatch: number,
): Promise<void> {
  const { tx, organizationId, planId, plan } = context
  guardVersion(plan, ifMatch)
  await requireParticipants(context, 'participantIds', participantIds)
  await requireParticipants(context, 'lastWordId', [reasons.lastWordId])
  const participants = await tx.participant.findMany({ where: { organizationId, planId } })
  const decision = decideSpeakingOrder(participantIds, participants as Parameters<typeof decideSpeakingOrder>[1])
  if (!decision.ok) throw refusedBy(decision.refusal, context)
  for (const { id } of participants) {
    const position = participantIds.indexOf(id)
    await tx.participant.update({
      where: { organizationId_planId_id: { organizationId, planId, id } },
      data: { speakingPosition: position < 0 ? null : position + 1 },
    })
  }
  await tx.speakingOrder.upsert({
    where: { organizationId_planId: { organizationId, planId } },
    create: { organizationId, planId, ...reasons },
    update: reasons,
  })
  await tx.plan.update({ where: { organizationId_id: { organizationId, id: planId } }, data: { version: nextVersion } })
  await recordChange(context, {
    action: 'speaking_order.set',
    resource: 'participants',
    resourceId: null,
    meta: { speakers: participantIds.length },
  })
}
