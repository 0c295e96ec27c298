import type { SpeakingOrder, Statement, StatementParts } from '@holdfast/contracts/statements'
import { spokenMinutes } from '@holdfast/domain/statements/spoken-length'
import type { SpeakingOrder as OrderRow, Statement as Row } from '../../db/generated/client.ts'
import { ability } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'

/** A statement as this reader may see it. `parts` are there only when the reader may have the words. */
export function presentStatement(
  context: PlanContext,
  row: Row,
  isMine: boolean,
  parts: StatementParts | null,
  keptNotes: { noteId: string; reason: string }[],
): Statement {
  return {
    id: row.id,
    participantId: row.participantId,
    isMine,
    sharing: row.sharing as Statement['sharing'],
    parts,
    missingParts: row.missingParts as Statement['missingParts'],
    words: row.words,
    minutes: spokenMinutes(row.words),
    savedAt: row.savedAt.toISOString(),
    keptNotes: parts && keptNotes.map(({ noteId, reason }) => ({ noteId, reason })),
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
