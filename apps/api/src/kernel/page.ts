import { z } from 'zod'
import { invalidField } from './problem.ts'

/** What a list is asked for: at most `limit` items, after the one that the cursor names. */
export type PageQuery = { cursor?: string | undefined; limit: number }

const encode = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url')

/** The key in a cursor; a cursor that no list gave out is a wrong field. */
export function readCursor<T>(cursor: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch {
    throw invalidField('query/cursor', 'must be the nextCursor of the page before')
  }
}

/** How the database reads a list that is ordered by id, one row more than the page holds. */
export function rowsById({ cursor, limit }: PageQuery, order: 'asc' | 'desc') {
  const [after] = cursor === undefined ? [] : readCursor(cursor, z.tuple([z.uuid()]))
  return {
    where: after === undefined ? {} : { id: order === 'asc' ? { gt: after } : { lt: after } },
    orderBy: { id: order },
    take: limit + 1,
  }
}

/** The page of the rows that were read, one more than it holds, and where the next one begins. */
export function pageOf<T extends { id: string }>(
  rows: readonly T[],
  limit: number,
  keyOf: (row: T) => readonly string[] = ({ id }) => [id],
): { rows: T[]; nextCursor: string | null } {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { rows: page, nextCursor: last && rows.length > limit ? encode(keyOf(last)) : null }
}

/** A page of a short list whose order is worked out: by a key that is unique, in the order of its characters. */
export function pageInOrder<T extends { id: string }>(
  items: readonly T[],
  { cursor, limit }: PageQuery,
  keyOf: (item: T) => string,
): { items: T[]; nextCursor: string | null } {
  const [after] = cursor === undefined ? [''] : readCursor(cursor, z.tuple([z.string()]))
  const rest = items
    .map((item) => ({ id: item.id, item, key: keyOf(item) }))
    .filter(({ key }) => key > after)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const { rows, nextCursor } = pageOf(rest, limit, ({ key }) => [key])
  return { items: rows.map(({ item }) => item), nextCursor }
}
