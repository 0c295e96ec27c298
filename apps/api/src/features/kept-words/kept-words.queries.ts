import type { KeptWords } from '@holdfast/contracts/kept-words'
import { withPerson } from '../../db/with-tenant.ts'
import { requireProof } from '../../kernel/authorize.ts'
import type { Runtime, SessionContext } from '../../kernel/context.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'

/** What this person wrote in plans that they were taken out of; not for a session that a link alone has opened. */
export function listKeptWords(
  context: SessionContext,
  query: PageQuery,
): Promise<{ items: KeptWords[]; nextCursor: string | null }> {
  requireProof(context)
  const { runtime, person } = context
  return withPerson(runtime.database, person.userId, async (tx) => {
    const { where, ...order } = rowsById(query, 'desc')
    const kept = await tx.keptWords.findMany({ where: { authorUserId: person.userId, ...where }, ...order })
    const { rows, nextCursor } = pageOf(kept, query.limit)
    const items = rows.map(({ id, keptAt, letter, consequences, others }) => ({
      id,
      keptAt: keptAt.toISOString(),
      letter: letter as KeptWords['letter'],
      consequences: consequences as KeptWords['consequences'],
      others: others as KeptWords['others'],
    }))
    return { items, nextCursor }
  })
}

/** Whether there are any words of this person to come back for. */
export const hasKeptWords = ({ database }: Pick<Runtime, 'database'>, userId: string): Promise<boolean> =>
  withPerson(database, userId, async (tx) => (await tx.keptWords.count({ where: { authorUserId: userId } })) > 0)
