import type { KeptWords } from '@holdfast/contracts/kept-words'
import { withPerson } from '../../db/with-tenant.ts'
import { requireProof } from '../../kernel/authorize.ts'
import type { Runtime, SessionContext } from '../../kernel/context.ts'
import { ENCRYPTED_COLUMNS, type EncryptedColumn } from '../../kernel/encryption/case-texts.ts'
import { ownTextsOf } from '../../kernel/encryption/own-texts.ts'
import { rootKeysOf } from '../../kernel/encryption/root-keys.ts'
import { readParts } from '../statements/statement-texts.ts'
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
    const lettersOf = (row: (typeof rows)[number]) => row.letter as StoredVersion[]
    const othersOf = (row: (typeof rows)[number]) => row.others as KeptWords['others']
    const stored = [...rows.flatMap(lettersOf).map(({ parts }) => parts), ...rows.flatMap(othersOf).flatMap(textsIn)]
    const read = await ownTextsOf(tx, rootKeysOf(runtime.config), stored)
    const items = rows.map((row) => ({
      id: row.id,
      keptAt: row.keptAt.toISOString(),
      letter: lettersOf(row).map(({ version, savedAt, parts }) => ({
        version,
        savedAt,
        parts: readParts(read(['statement_versions.parts'], person.userId, parts)),
      })),
      consequences: row.consequences as KeptWords['consequences'],
      others: othersOf(row).map((one) => {
        const columns = COLUMNS_OF[one.kind]
        if (!columns) return one
        return {
          ...one,
          words: textsIn(one)
            .map((text) => read(columns, person.userId, text))
            .join(BETWEEN),
        }
      }),
    }))
    return { items, nextCursor }
  })
}

/** What PostgreSQL sets between the texts of one row. */
const BETWEEN = '\n\n'
/** From which columns words are that stay encrypted. */
const COLUMNS_OF: { [kind in KeptWords['others'][number]['kind']]?: readonly EncryptedColumn[] } = {
  account: ENCRYPTED_COLUMNS.filter((column) => column.startsWith('review_account_texts.')),
  safety_answers: ENCRYPTED_COLUMNS.filter((column) => column.startsWith('screening_answers.')),
}
const textsIn = ({ kind, words }: KeptWords['others'][number]): string[] =>
  COLUMNS_OF[kind] ? words.split(BETWEEN) : []

type StoredVersion = Omit<KeptWords['letter'][number], 'parts'> & { parts: string }

/** Whether there are any words of this person to come back for. */
export const hasKeptWords = ({ database }: Pick<Runtime, 'database'>, userId: string): Promise<boolean> =>
  withPerson(database, userId, async (tx) => (await tx.keptWords.count({ where: { authorUserId: userId } })) > 0)
