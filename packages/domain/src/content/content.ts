import { LOCALES, type Source, type Text } from '../text.ts'

/** What a record of content is for. */
export const CONTENT_KINDS = ['rule', 'question', 'example', 'guide', 'note', 'template', 'label'] as const
/** Tells a question from a rule or a note, for whoever looks after the content (docs/product.md 7.7). */
export type ContentKind = (typeof CONTENT_KINDS)[number]

/** When a table of content was last checked against its sources, and when it is due again (docs/product.md 7.7). */
export type Dated = {
  kind: ContentKind
  /** `YYYY-MM-DD` */
  asOf: string
  reviewBy: string
  /** Where an entry names no source of its own. */
  source: Source
}

/** One text that people read, with everything that a reviewer must know about it. */
export type ContentRecord = Omit<Dated, 'source'> & { key: string; text: Text; source: Source }

const TABLE = Symbol('content table')
type Table = { name: string; dated: Dated }

/**
 * Makes a table of texts content: each text gets a key (`consequence-examples.rent.words`), by which an organization can
 * word it differently, and each becomes a dated, sourced record that is reviewed in time.
 */
export function content<const T extends object>(name: string, dated: Dated, table: T): T {
  const keyed = withKeys(table, name) as T
  Object.defineProperty(keyed, TABLE, { value: { name, dated } satisfies Table })
  return keyed
}

const tableOf = (value: object): Table | undefined => (value as { [TABLE]?: Table })[TABLE]

/** Whether something was made with `content`. */
export const isContent = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && tableOf(value) !== undefined

/** The name that a table was given; it begins each of its keys. */
export const nameOfTable = (table: object): string | undefined => tableOf(table)?.name

/** The table that a key belongs to. */
export const tableOfKey = (key: string): string => key.split('.', 1)[0] ?? key

/** The records of a table that was made with `content`, in its order. */
export function recordsOf(table: object): ContentRecord[] {
  const { dated } = tableOf(table) ?? {}
  if (!dated) throw new Error('not a table of content')
  return collect(table, dated.source).map((found) => ({
    ...found,
    kind: dated.kind,
    asOf: dated.asOf,
    reviewBy: dated.reviewBy,
  }))
}

const isText = (value: object): value is Text => LOCALES.every((locale) => locale in value)
const isPlain = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)

function withKeys(value: unknown, key: string): unknown {
  if (!isPlain(value)) return value
  if (isText(value)) return { ...value, key }
  if (Array.isArray(value)) return value.map((item, index) => withKeys(item, `${key}.${nameOf(item, index)}`))
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withKeys(inner, `${key}.${name}`)]))
}

/** What entries of lists call themselves by: their keys stay when another is put before them. A list of bare texts only grows at its end. */
const OWN_NAMES = ['code', 'id', 'row', 'question', 'ask', 'hint'] as const

function nameOf(item: unknown, index: number): string | number {
  if (!isPlain(item)) return index
  const named = item as Partial<Record<(typeof OWN_NAMES)[number], unknown>>
  const own = OWN_NAMES.find((name) => typeof named[name] === 'string')
  return own ? String(named[own]) : index
}

function collect(value: unknown, source: Source): { key: string; text: Text; source: Source }[] {
  if (!isPlain(value)) return []
  if (isText(value)) return value.key === undefined ? [] : [{ key: value.key, text: value, source }]
  const own = (value as { source?: Source }).source ?? source
  return Object.values(value).flatMap((inner) => collect(inner, own))
}
