import { tables } from '@holdfast/content/tables'
import type { Source, Text } from '../text.ts'
import { type ContentKind, isPlain, isText, nameOfTable } from './content.ts'

/** One text that people read, with everything that a reviewer must know about it (docs/product.md 7.7). */
export type ContentRecord = {
  key: string
  text: Text
  source: Source
  kind: ContentKind
  /** `YYYY-MM-DD`: when it was last checked against its source, and when it is due again. */
  asOf: string
  reviewBy: string
}

/** The records of a table that was made with `content`, in its order. An entry that names no source has that of its table. */
export function recordsOf(table: object): ContentRecord[] {
  const name = nameOfTable(table)
  if (name === undefined) throw new Error('not a table of content')
  const { ref, standing, kind, asOf, reviewBy } = tables[name]
  return collect(table, { ref, standing }).map((found) => ({ ...found, kind, asOf, reviewBy }))
}

function collect(value: unknown, source: Source): { key: string; text: Text; source: Source }[] {
  if (!isPlain(value)) return []
  if (isText(value)) return value.key === undefined ? [] : [{ key: value.key, text: value, source }]
  const own = (value as { source?: Source }).source ?? source
  return Object.values(value).flatMap((inner) => collect(inner, own))
}
