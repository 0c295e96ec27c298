import type { SpeakingOrder, Statement, StatementParts } from '@holdfast/contracts/statements'
import { canReadStatement } from '@holdfast/domain/permissions/case-abilities'
import { spokenMinutes } from '@holdfast/domain/statements/spoken-length'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import type { SpeakingOrder as OrderRow, Statement as Row } from '../../db/generated/client.ts'
import { ability } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'

const emptyParts = Object.fromEntries(STATEMENT_PARTS.map((part) => [part, ''])) as StatementParts
/** Every part, the unwritten ones empty: what is stored may be older than a part. */
export const completeParts = (stored: unknown): StatementParts => ({
  ...emptyParts,
  ...(stored as Partial<StatementParts> | null),
})

/**
 * A statement with whose it is and its newest text. `authorUserId`, `textSavedAt` and `parts` are null where nothing is written,
 * and where the text is private to somebody else.
 */
export type StatementRow = Omit<Row, 'organizationId' | 'planId'> & {
  caseMemberId: string | null
  authorUserId: string | null
  textSavedAt: Date | null
  parts: unknown
  dismissedHints: { noteId: string; reason: string }[]
}

/** Whether the person is its author, and has proved it: only they write it, and only they share it (F22). */
export const isMyStatement = (
  { member, person }: PlanContext,
  { caseMemberId }: { caseMemberId: string | null },
): boolean => !person.isSealed && caseMemberId === member.id

/** A statement as this reader may see it: text and kept notes only where its author shares them with this reader. */
export function presentStatement(context: PlanContext, row: StatementRow): Statement {
  const isMine = isMyStatement(context, row)
  const sharing = row.sharing as Statement['sharing']
  const mayRead = canReadStatement(context.member.role, sharing, isMine)
  return {
    id: row.id,
    participantId: row.participantId,
    isMine,
    sharing,
    parts: mayRead ? completeParts(row.parts) : null,
    missingParts: row.missingParts as Statement['missingParts'],
    wordCount: row.wordCount,
    minutes: spokenMinutes(row.wordCount),
    savedAt: row.savedAt.toISOString(),
    dismissedHints: mayRead ? row.dismissedHints.map(({ noteId, reason }) => ({ noteId, reason })) : null,
    version: row.version,
    can: { edit: ability(context, 'statement.edit', isMine), share: ability(context, 'statement.edit', isMine) },
  }
}

/** Why the speakers stand in their order; someone who is no longer in the plan has no last word. */
export function presentSpeakingOrder(row: OrderRow | null, participants: readonly { id: string }[]): SpeakingOrder {
  const isThere = participants.some(({ id }) => id === row?.lastWordId)
  return {
    whyFirst: row?.whyFirst ?? '',
    whyLast: row?.whyLast ?? '',
    lastWordId: isThere ? (row?.lastWordId ?? null) : null,
  }
}
