import type { Prisma } from '../../db/generated/client.ts'
import type { StatementRow } from './statements.presenter.ts'

/** What belongs to a statement in a plan. PostgreSQL adds the newest text for those who may have it alone. */
export const statementParts = {
  include: { versions: { orderBy: { version: 'desc' }, take: 1 }, dismissedHints: { orderBy: { at: 'asc' } } },
} as const satisfies { include: Prisma.StatementInclude }

type Person = { id: string; caseMemberId: string | null; attendance: string; readById: string | null }
type Member = { id: string; displayName: string; endedAt: Date | null }
type Loaded = {
  statements: readonly Prisma.StatementGetPayload<typeof statementParts>[]
  participants: readonly Person[]
  case: { members: readonly Member[] }
}

/** The statements of a plan that was loaded as a whole, each with whose it is, who reads it aloud, and its newest text. */
export function statementRowsOf({ statements, participants, case: { members } }: Loaded): StatementRow[] {
  const personOf = new Map(participants.map((one) => [one.id, one]))
  const memberOf = new Map(members.map((one) => [one.id, one]))
  return statements.map(({ versions, ...row }) => {
    const text = versions.find(({ version }) => version === row.textVersion)
    const author = personOf.get(row.participantId)
    const readById = author?.readById ?? null
    return {
      ...row,
      caseMemberId: author?.caseMemberId ?? null,
      attendance: author?.attendance ?? '',
      readById,
      readerMemberId: (readById && personOf.get(readById)?.caseMemberId) ?? null,
      writtenBy: (row.writtenById && memberOf.get(row.writtenById)) || null,
      authorUserId: text?.authorUserId ?? null,
      textSavedAt: text?.savedAt ?? null,
      textId: text?.textId ?? null,
      parts: text?.parts ?? null,
    }
  })
}
