import type { Passkey } from '@holdfast/contracts/passkeys'
import type { Passkey as Row } from '../../db/generated/client.ts'
import type { SessionContext } from '../../kernel/context.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'

/** What its owner sees of a passkey. */
export const presentPasskey = ({ id, name, createdAt, lastUsedAt }: Row): Passkey => ({
  id,
  name,
  createdAt: createdAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
})

/** The person's own passkeys, oldest first. */
export async function listPasskeys(
  { runtime, person }: SessionContext,
  query: PageQuery,
): Promise<{ items: Passkey[]; nextCursor: string | null }> {
  const { where, ...order } = rowsById(query, 'asc')
  const found = await runtime.database.prisma.passkey.findMany({ where: { userId: person.userId, ...where }, ...order })
  const { rows, nextCursor } = pageOf(found, query.limit)
  return { items: rows.map(presentPasskey), nextCursor }
}
