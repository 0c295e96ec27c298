import type { firstCallRoutes } from '@holdfast/contracts/first-call'
import type { z } from 'zod'
import type { FamilyHistory, FirstCallRecord } from '../../db/generated/client.ts'
import { authorize } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { answersOf, findHistory, UNANSWERED } from './first-call.queries.ts'

type Answers = z.output<typeof firstCallRoutes.update.body>
type NewHistory = z.output<typeof firstCallRoutes.addHistory.body>
type HistoryChanges = z.output<typeof firstCallRoutes.updateHistory.body>

/** Keeps the answers that were given; the others stay as they are. The case's row is held, so first answers do not collide. */
export async function updateFirstCall(
  context: CaseContext,
  answers: Answers,
  ifMatch: number,
): Promise<FirstCallRecord | null> {
  const { tx, organizationId, caseId } = context
  const where = { organizationId_caseId: { organizationId, caseId } }
  const row = await tx.firstCallRecord.findUnique({ where })
  guardVersion(row ?? UNANSWERED, ifMatch)
  if (isNoop(answersOf(row), answers)) return row
  const given = { ...(row?.answers as object | undefined), ...answers }
  const changed = await tx.firstCallRecord.upsert({
    where,
    create: { organizationId, caseId, answers: given, version: UNANSWERED.version + 1 },
    update: { answers: given, version: nextVersion },
  })
  await recordChange(context, {
    action: 'first_call.changed',
    resource: 'first_calls',
    resourceId: caseId,
    meta: { answers: Object.keys(answers).length },
  })
  return changed
}

/** Something from before, read by its author and the interventionists of now; the audit trail holds its kind alone (S0.7). */
export async function addHistory(context: CaseContext, fields: NewHistory): Promise<FamilyHistory> {
  const { tx, organizationId, caseId, member, now } = context
  const made = await tx.familyHistory.create({
    data: { organizationId, caseId, authorId: member.id, createdAt: now, ...fields },
  })
  await recordChange(context, {
    action: 'family_history.added',
    resource: 'family_histories',
    resourceId: made.id,
    meta: { kind: fields.kind },
  })
  return made
}

/** By its author, or by the interventionist. */
export async function updateHistory(
  context: CaseContext,
  historyId: string,
  changes: HistoryChanges,
  ifMatch: number,
): Promise<FamilyHistory> {
  const { tx, organizationId, caseId, member } = context
  const row = await findHistory(context, historyId)
  authorize(context, 'background.edit', row.authorId === member.id)
  guardVersion(row, ifMatch)
  if (isNoop(row, changes)) return row
  const changed = await tx.familyHistory.update({
    where: { organizationId_caseId_id: { organizationId, caseId, id: historyId } },
    data: { ...changes, version: nextVersion },
  })
  await recordChange(context, { action: 'family_history.changed', resource: 'family_histories', resourceId: historyId })
  return changed
}

/** Gone for good; the audit trail says that an entry was taken out, never what it said. */
export async function removeHistory(context: CaseContext, historyId: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, caseId, member } = context
  const row = await findHistory(context, historyId)
  authorize(context, 'background.edit', row.authorId === member.id)
  guardVersion(row, ifMatch)
  await tx.familyHistory.delete({ where: { organizationId_caseId_id: { organizationId, caseId, id: historyId } } })
  await recordChange(context, { action: 'family_history.removed', resource: 'family_histories', resourceId: historyId })
}
