import type { Statement, StatementParts } from '@holdfast/contracts/statements'
import { continuesSitting } from '@holdfast/domain/statements/sitting'
import { countWords } from '@holdfast/domain/statements/spoken-length'
import { missingParts } from '@holdfast/domain/statements/statement-parts'
import { decideGive } from '@holdfast/domain/statements/letter-reader'
import { v7 as uuidv7 } from 'uuid'
import { throwIfRefused } from '../../kernel/refuse.ts'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { isNoop, guardVersion } from '../../kernel/versions.ts'
import { decryptParts, encryptParts } from './statement-texts.ts'
import { isOwnText, type StatementRow, writesStatement } from './statements.presenter.ts'
import { findStatement } from './statements.queries.ts'

const authorizeAuthor = (context: PlanContext, row: StatementRow): void =>
  authorize(context, 'statement.edit', writesStatement(context, row))

async function ownStatement(context: PlanContext, statementId: string): Promise<StatementRow> {
  const row = await findStatement(context, statementId)
  authorizeAuthor(context, row)
  return row
}

/**
 * Saves what the author typed. One sitting keeps one version of the text, which each save updates in place; a new sitting begins
 * the next version, and the versions before it stay. The audit trail has one event for each sitting; `version` rises each time.
 */
export function writeStatement(
  context: PlanContext,
  row: StatementRow,
  changes: Partial<StatementParts>,
  ifMatch: number,
): StatementRow {
  const { now, person } = context
  authorizeAuthor(context, row)
  guardVersion(row, ifMatch)
  const written = decryptParts(context, row)
  if (isNoop(written, changes)) return row
  const parts = { ...written, ...changes }
  const isNewSitting = !isInSitting(context, row)
  const textId = isNewSitting || row.textId === null ? uuidv7() : row.textId
  const text = { textId, parts: encryptParts(context, person.userId, textId, parts) }
  const saved = {
    version: row.version + 1,
    textVersion: isNewSitting ? row.textVersion + 1 : row.textVersion,
    sittingOpen: true,
    wordCount: countWords(Object.values(parts).join(' ')),
    missingParts: [...missingParts(parts)],
    savedAt: now,
  }
  context.beforeCommit(() => [
    saveText(context, row.id, { ...saved, ...text }),
    recordChange(context, {
      action: isNewSitting ? 'statement.written' : null,
      resource: 'statements',
      resourceId: row.id,
      meta: { version: saved.textVersion },
    }),
  ])
  return { ...row, ...saved, ...text, authorUserId: person.userId, textSavedAt: now }
}

const isInSitting = ({ person, now }: PlanContext, { authorUserId, textSavedAt, sittingOpen }: StatementRow): boolean =>
  authorUserId === person.userId &&
  textSavedAt !== null &&
  continuesSitting({ savedAt: textSavedAt, isOpen: sittingOpen }, now)

type SavedStatement = Pick<StatementRow, 'version' | 'textVersion' | 'wordCount' | 'missingParts' | 'savedAt'> & {
  textId: string
  parts: string
}

const SAVE = {
  name: 'save_statement',
  text: `
    WITH saved AS (
      INSERT INTO holdfast.statement_versions (organization_id, plan_id, statement_id, version, author_user_id, parts, saved_at, text_id)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $11)
      ON CONFLICT (organization_id, plan_id, statement_id, version) DO UPDATE SET parts = excluded.parts, saved_at = excluded.saved_at)
    UPDATE holdfast.statements
    SET version = $8, text_version = $4, sitting_open = true, word_count = $9, missing_parts = $10, saved_at = $7
    WHERE organization_id = $1 AND plan_id = $2 AND id = $3`,
}

// the next version, or the open one in place; PostgreSQL refuses to change any other
async function saveText(
  { sql, organizationId, planId, person }: PlanContext,
  statementId: string,
  { version, textVersion, wordCount, missingParts: missing, savedAt, textId, parts }: SavedStatement,
): Promise<void> {
  const key = [organizationId, planId, statementId, textVersion]
  await sql({ ...SAVE, values: [...key, person.userId, parts, savedAt, version, wordCount, missing, textId] })
}

/** The author leaves a sentence as it is: which rule on which sentence, never the sentence itself. */
export async function dismissHint(
  context: PlanContext,
  statementId: string,
  { noteId, reason }: { noteId: string; reason: string },
): Promise<StatementRow> {
  const { tx, organizationId, planId, person, now } = context
  const row = await ownStatement(context, statementId)
  const key = { organizationId, planId, statementId, noteId }
  await tx.statementDismissedHint.upsert({
    where: { organizationId_planId_statementId_noteId: key },
    create: { ...key, authorUserId: person.userId, reason, at: now },
    update: { reason, at: now },
  })
  await recordChange(context, {
    action: 'statement.hint_dismissed',
    resource: 'statements',
    resourceId: statementId,
    meta: { rule: noteId.split(':')[0] ?? '' },
  })
  const others = row.dismissedHints.filter((note) => note.noteId !== noteId)
  return { ...row, dismissedHints: [...others, { noteId, reason }] }
}

/** Who may read the words from now on: the group, or the professionals who are there now; taking them back takes effect at once. What is typed next is a new version. */
export async function shareStatement(
  context: PlanContext,
  statementId: string,
  sharing: Statement['sharing'],
  ifMatch: number,
): Promise<StatementRow> {
  const { tx, organizationId, planId, now } = context
  const row = await ownStatement(context, statementId)
  guardVersion(row, ifMatch)
  if (sharing !== 'private') throwIfRefused(decideGive({ isOwnText: isOwnText(context, row) }), context)
  const shared = await tx.statement.update({
    where: { organizationId_planId_id: { organizationId, planId, id: statementId } },
    data: { sharing, sharedAt: now, version: row.version + 1, sittingOpen: false },
  })
  await recordChange(context, {
    action: 'statement.shared',
    resource: 'statements',
    resourceId: statementId,
    meta: { sharing },
  })
  return { ...row, ...shared }
}
