import type { SpeakingOrder, Statement, StatementParts } from '@holdfast/contracts/statements'
import { canReadStatement } from '@holdfast/domain/permissions/case-abilities'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import type { Statement as Row } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { found } from '../../kernel/versions.ts'
import { presentSpeakingOrder, presentStatement } from './statements.presenter.ts'

const emptyParts = Object.fromEntries(STATEMENT_PARTS.map((part) => [part, ''])) as StatementParts
/** Every part, the unwritten ones empty: what is stored may be older than a part. */
export const completeParts = (stored: unknown): StatementParts => ({
  ...emptyParts,
  ...(stored as Partial<StatementParts>),
})

type WithParticipant = Row & { participant: { caseMemberId: string | null } }
const mine = ({ member }: PlanContext, row: WithParticipant): boolean => row.participant.caseMemberId === member.id

/** One statement of this plan with whose it is. */
export async function findStatement({ tx, organizationId, planId }: PlanContext, id: string): Promise<WithParticipant> {
  const where = { organizationId_planId_id: { organizationId, planId, id } }
  return found(await tx.statement.findUnique({ where, include: { participant: { select: { caseMemberId: true } } } }))
}

/** Whether the person is its author: only they write it, and only they share it (F22). */
export const isMyStatement = mine

/** One statement, its words only where they are shared with this reader. */
export async function getStatement(context: PlanContext, statementId: string): Promise<Statement> {
  const row = await findStatement(context, statementId)
  const [statement] = await withWords(context, [row])
  return found(statement)
}

/** All statements of the plan, each with its words where its author shares them with this reader. */
export async function listStatements(context: PlanContext): Promise<Statement[]> {
  const { tx, organizationId, planId } = context
  const rows = await tx.statement.findMany({
    where: { organizationId, planId },
    include: { participant: { select: { caseMemberId: true } } },
    orderBy: { id: 'asc' },
  })
  return withWords(context, rows)
}

async function withWords(context: PlanContext, rows: WithParticipant[]): Promise<Statement[]> {
  const { tx, organizationId, planId, member } = context
  const readable = rows.filter((row) =>
    canReadStatement(member.role, row.sharing as Statement['sharing'], mine(context, row)),
  )
  const words = await tx.statementVersion.findMany({
    where: { organizationId, planId, OR: readable.map((row) => ({ statementId: row.id, version: row.version })) },
  })
  const kept = await tx.statementKeptNote.findMany({
    where: { organizationId, planId, statementId: { in: readable.map((row) => row.id) } },
    orderBy: { at: 'asc' },
  })
  const partsOf = new Map(words.map((version) => [version.statementId, completeParts(version.parts)]))
  const isReadable = new Set(readable.map((row) => row.id))
  return rows.map((row) =>
    presentStatement(
      context,
      row,
      mine(context, row),
      isReadable.has(row.id) ? (partsOf.get(row.id) ?? emptyParts) : null,
      kept.filter((note) => note.statementId === row.id),
    ),
  )
}

/** The author's own earlier wordings, newest first. */
export async function listVersions(
  context: PlanContext,
  statementId: string,
  { cursor, limit }: { cursor?: number | undefined; limit: number },
) {
  const { tx, organizationId, planId, person } = context
  await findStatement(context, statementId)
  const rows = await tx.statementVersion.findMany({
    where: {
      organizationId,
      planId,
      statementId,
      authorUserId: person.userId,
      ...(cursor && { version: { lt: cursor } }),
    },
    orderBy: { version: 'desc' },
    take: limit + 1,
  })
  const items = rows.slice(0, limit).map((row) => ({
    version: row.version,
    savedAt: row.savedAt.toISOString(),
    parts: completeParts(row.parts),
  }))
  return { items, nextCursor: rows.length > limit ? String(items.at(-1)?.version) : null }
}

/** Why the speakers stand in their order. */
export async function getSpeakingOrder({ tx, organizationId, planId }: PlanContext): Promise<SpeakingOrder> {
  const row = await tx.speakingOrder.findUnique({ where: { organizationId_planId: { organizationId, planId } } })
  const where = { organizationId, planId }
  return presentSpeakingOrder(row, await tx.participant.findMany({ where, select: { id: true } }))
}
