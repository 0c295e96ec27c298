import type { AccessToken } from '@holdfast/contracts/access-tokens'
import type { Tx } from '../../db/connect.ts'
import { databaseNow } from '../../db/database-now.ts'
import type { Prisma } from '../../db/generated/client.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'

const include = { session: true, user: true } as const

/** A token with the session of its family and whose rights it has. */
export type TokenRow = Prisma.AccessTokenGetPayload<{ include: typeof include }>
/** Whose tokens: of a person, or of a practice. */
export type TokensOf = { userId: string; organizationId: null } | { organizationId: string }

const stateOf = ({ endedAt, expiresAt }: TokenRow['session'], now: Date): AccessToken['state'] =>
  endedAt !== null ? 'ended' : expiresAt <= now ? 'expired' : 'open'

/** What is shown of a token; the refresh token in the answer that makes it alone. */
export const presentToken = (
  { id, name, scopes, version, createdAt, session, user }: TokenRow,
  now: Date,
  refreshToken: string | null = null,
): AccessToken => ({
  id,
  name,
  scopes: scopes as AccessToken['scopes'],
  state: stateOf(session, now),
  madeBy: user.displayName,
  createdAt: createdAt.toISOString(),
  expiresAt: session.expiresAt.toISOString(),
  // an exchange is noted at once, and every use after it
  lastUsedAt: session.lastSeenAt > createdAt ? session.lastSeenAt.toISOString() : null,
  version,
  refreshToken,
})

/** One of these tokens, or `not-found`. */
export const findToken = async (tx: Tx, of: TokensOf, id: string): Promise<TokenRow> =>
  orNotFound(await tx.accessToken.findFirst({ where: { id, ...of }, include }))

/** Newest first. */
export async function listTokens(
  tx: Tx,
  of: TokensOf,
  query: PageQuery,
): Promise<{ items: AccessToken[]; nextCursor: string | null }> {
  const { where, ...order } = rowsById(query, 'desc')
  const found = await tx.accessToken.findMany({ where: { ...of, ...where }, include, ...order })
  const { rows, nextCursor } = pageOf(found, query.limit)
  const now = await databaseNow(tx)
  return { items: rows.map((row) => presentToken(row, now)), nextCursor }
}
