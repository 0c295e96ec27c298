import type { intakeRoutes } from '@holdfast/contracts/intake'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { changesNothing, found, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { answersOf, findHistory } from './intake.queries.ts'

type Answers = z.output<typeof intakeRoutes.update.body>
type NewHistory = z.output<typeof intakeRoutes.addHistory.body>
type HistoryChanges = z.output<typeof intakeRoutes.updateHistory.body>

/** Keeps the answers that were given; the others stay as they are. The case's row is held, so first answers do not collide. */
export async function updateIntake(context: CaseContext, answers: Answers, ifMatch: number): Promise<void> {
  const { tx, organizationId, caseId } = context
  const where = { organizationId_caseId: { organizationId, caseId } }
  await tx.intakeRecord.upsert({ where, create: { organizationId, caseId }, update: {} })
  const row = found(await tx.intakeRecord.findUnique({ where }))
  guardVersion(row, ifMatch)
  if (changesNothing(answersOf(row), answers)) return
  await tx.intakeRecord.update({
    where,
    data: { answers: { ...(row.answers as object), ...answers }, version: nextVersion },
  })
  await recordChange(context, {
    action: 'intake.changed',
    resource: 'intakes',
    resourceId: caseId,
    meta: { answers: Object.keys(answers).length },
  })
}

/** Something from before, read by its author and the interventionist; the audit trail holds its kind alone (S0.7). */
export async function addHistory(context: CaseContext, fields: NewHistory): Promise<string> {
  const { tx, organizationId, caseId, member } = context
  const made = await tx.familyHistory.create({ data: { organizationId, caseId, authorId: member.id, ...fields } })
  await recordChange(context, {
    action: 'background.added',
    resource: 'family-histories',
    resourceId: made.id,
    meta: { kind: fields.kind },
  })
  return made.id
}

/** By its author, or by the interventionist. */
export async function updateHistory(
  context: CaseContext,
  historyId: string,
  changes: HistoryChanges,
  ifMatch: number,
): Promise<void> {
  const { tx, organizationId, caseId, member } = context
  const row = await findHistory(context, historyId)
  authorize(context, 'background.edit', row.authorId === member.id)
  guardVersion(row, ifMatch)
  if (changesNothing(row, changes)) return
  await tx.familyHistory.update({
    where: { organizationId_caseId_id: { organizationId, caseId, id: historyId } },
    data: { ...changes, version: nextVersion },
  })
  await recordChange(context, { action: 'background.changed', resource: 'family-histories', resourceId: historyId })
}

/** Gone for good; the audit trail says that an entry was taken out, never what it said. */
export async function removeHistory(context: CaseContext, historyId: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, caseId, member } = context
  const row = await findHistory(context, historyId)
  authorize(context, 'background.edit', row.authorId === member.id)
  guardVersion(row, ifMatch)
  await tx.familyHistory.delete({ where: { organizationId_caseId_id: { organizationId, caseId, id: historyId } } })
  await recordChange(context, { action: 'background.removed', resource: 'family-histories', resourceId: historyId })
}
