import type pg from 'pg'
import { COLUMN_CODES } from '../db/column-codes.ts'
import { ENCRYPTED_COLUMNS } from '../kernel/encryption/case-texts.ts'
import { keysOfOrganization, type OpenKey, reencrypt } from '../kernel/encryption/reencrypt.ts'
import type { RootKeys } from '../kernel/encryption/root-keys.ts'

/** A marker that stands in one column of one row, with the row. */
export type Canary = { column: string; row: Record<string, unknown> }

/** Every column of the organization's tables that can hold words of people: text without a list of codes, and JSON. */
export async function columnsWithWords(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ key: string }>(
    `SELECT table_name || '.' || column_name AS key FROM information_schema.columns
     WHERE table_schema = 'holdfast' AND data_type IN ('text', 'ARRAY', 'jsonb') ORDER BY 1`,
  )
  return rows.map(({ key }) => key).filter((key) => !(`holdfast.${key}` in COLUMN_CODES))
}

/** What a marker looks like, so that it survives every form: a PDF's words, a folded line, a name in capitals. */
export const MARKER = /zq\d+x\d+z/g

/**
 * Puts a marker of its own into each row of each column, in place of what stood there; in JSON in place of each text that is no
 * code. Row-level security and triggers are off meanwhile.
 */
export async function placeCanaries(
  owner: pg.Client,
  organizationId: string,
  columns: readonly string[],
  roots: RootKeys,
): Promise<Map<string, Canary>> {
  const placed = new Map<string, Canary>()
  const keys = await keysOfOrganization(owner, roots, organizationId)
  for (const [number, key] of columns.entries()) {
    const [table = '', column = ''] = key.split('.')
    const { rows } = await owner.query<{ place: string; row: Record<string, unknown> }>(
      `SELECT ctid::text AS place, to_jsonb(t) AS row FROM holdfast.${table} t WHERE organization_id = $1`,
      [organizationId],
    )
    for (const [at, { place, row }] of rows.entries()) {
      const marker = `zq${number}x${at}z`
      const marked =
        isEncrypted(key) && typeof row[column] === 'string'
          ? markedText(String(row[column]), marker, keys)
          : markedValue(inEncrypted(row[column], marker, keys), marker)
      if (marked === row[column]) continue
      await owner.query(`UPDATE holdfast.${table} SET "${column}" = $1 WHERE ctid = $2::tid`, [
        typeof marked === 'string' ? marked : JSON.stringify(marked),
        place,
      ])
      placed.set(marker, { column: key, row })
    }
  }
  return placed
}

// a code has no blank in it; an empty text may be filled
function markedValue(value: unknown, marker: string): unknown {
  if (value === null || typeof value === 'string') return marker
  const text = JSON.stringify(value)
  const marked = text.replace(/(?<=[:[,])"(?:(?:[^"\\]|\\.)*\s(?:[^"\\]|\\.)*)?"(?=[,\]}])/g, `"${marker}"`)
  return marked === text ? value : (JSON.parse(marked) as unknown)
}

const isEncrypted = (column: string): boolean => (ENCRYPTED_COLUMNS as readonly string[]).includes(column)

// under the same key in the same place; one that is empty stays so
const markedText = (stored: string, marker: string, keys: ReadonlyMap<string, OpenKey>): string =>
  reencrypt(stored, keys, (key) => key, { changed: (plain) => markedWords(plain.toString('utf8'), marker) })

/** JSON that holds encrypted texts beside others, with the marker in those. */
function inEncrypted(value: unknown, marker: string, keys: ReadonlyMap<string, OpenKey>): unknown {
  const text = JSON.stringify(value)
  const marked = markedText(text, marker, keys)
  return marked === text ? value : (JSON.parse(marked) as unknown)
}

const markedWords = (plain: string, marker: string): string =>
  plain.startsWith('{') ? JSON.stringify(markedValue(JSON.parse(plain), marker)) : marker
