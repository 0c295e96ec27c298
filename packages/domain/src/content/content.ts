import type { TableName } from '@holdfast/content/tables'
import { LOCALES, type Text } from '../text.ts'

/** What a record of content is for. */
export const CONTENT_KINDS = ['rule', 'question', 'example', 'guide', 'note', 'template', 'label'] as const
/** Tells a question from a rule or a note, for whoever looks after the content (docs/product.md 7.7). */
export type ContentKind = (typeof CONTENT_KINDS)[number]

const TABLE = Symbol('content table')

/**
 * Makes a table of texts content: each text gets a key (`consequence-examples.rent.iWill`), by which an organization can
 * word it differently, and each becomes a dated, sourced record that is reviewed in time. The row of packages/content/tables.json
 * with this name says what the texts are for, what they rest on, when they were checked and when they are due.
 */
export function content<const T extends object>(name: TableName, table: T): T {
  const keyed = withKeys(table, name) as T
  Object.defineProperty(keyed, TABLE, { value: name })
  return keyed
}

/** The name that a table was given; it begins each of its keys. Undefined for what was not made with `content`. */
export const nameOfTable = (table: object): TableName | undefined => (table as { [TABLE]?: TableName })[TABLE]

/** Whether something was made with `content`. */
export const isContent = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && nameOfTable(value) !== undefined

/** The table that a key belongs to. */
export const tableOfKey = (key: string): string => key.split('.', 1)[0] ?? key

/** Whether a value is one text, in every language. */
export const isText = (value: object): value is Text => LOCALES.every((locale) => locale in value)
/** Whether a value is a list or a plain object, that texts may stand in. */
export const isPlain = (value: unknown): value is object =>
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
