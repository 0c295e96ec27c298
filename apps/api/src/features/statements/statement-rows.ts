import type { Prisma } from '../../db/generated/client.ts'
import type { StatementRow } from './statements.presenter.ts'

/** What belongs to a statement in a plan. PostgreSQL adds the newest text for those who may have it alone. */
export const statementParts = {
  include: { versions: { orderBy: { version: 'desc' }, take: 1 }, dismissedHints: { orderBy: { at: 'asc' } } },
} as const satisfies { include: Prisma.StatementInclude }

type Loaded = {
  statements: readonly Prisma.StatementGetPayload<typeof statementParts>[]
  participants: readonly { id: string; caseMemberId: string | null }[]
}

/** The statements of a plan that was loaded as a whole, each with whose it is and its newest text. */
export function statementRowsOf({ statements, participants }: Loaded): StatementRow[] {
  const memberOf = new Map(participants.map(({ id, caseMemberId }) => [id, caseMemberId]))
  return statements.map(({ versions: [text], ...row }) => ({
    ...row,
    caseMemberId: memberOf.get(row.participantId) ?? null,
    authorUserId: text?.authorUserId ?? null,
    textSavedAt: text?.savedAt ?? null,
    parts: text?.parts,
  }))
}
