import generated from './generated/tables.ts'

/** How a table belongs to another: `from` are its own fields, `to` the fields of the other, in the same order. */
export type Relation = { model: string; isList: boolean; from: string[]; to: string[] }

/** A table as the Prisma schema has it: the column and the type of each field, and its relations by name. */
export type Table = {
  table: string
  columns: Record<string, string>
  types: Record<string, string>
  relations: Record<string, Relation>
}

const tables: Record<string, Table> = generated
// JSON has no room for them, and no tree needs them
const UNREADABLE = /^(?:BigInt|Bytes|Decimal|DateTime\[\])/

/** The table of a model; throws for a model that the schema does not have. */
export function tableOf(model: string): Table {
  const table = tables[model]
  if (!table) throw new Error(`The schema has no model ${model}`)
  return table
}

/** The column of a field; throws for a field that the table does not have. */
export function columnOf({ table, columns }: Table, field: string): string {
  const column = columns[field]
  if (column === undefined) throw new Error(`${table} has no field ${field}`)
  return `"${column}"`
}

/** What a field's value in JSON becomes; throws where JSON cannot carry the field. */
export function readerOf({ table, types }: Table, field: string): ((value: unknown) => unknown) | undefined {
  const type = types[field] ?? ''
  if (UNREADABLE.test(type)) throw new Error(`${table}.${field} cannot be read through JSON`)
  if (type === 'DateTime') return readDate
  // as Prisma has it, a list that was never filled is empty
  return type.endsWith('[]') ? readList : undefined
}

const readDate = (value: unknown): unknown => (typeof value === 'string' ? new Date(value) : value)
const readList = (value: unknown): unknown => value ?? []

type Row = Record<string, unknown>

/**
 * A row with these fields and no values. A copy of it is made in one piece; a row that grows field by field takes twice the memory
 * and, from some twenty fields on, is read slowly.
 */
export const blankRow = (fields: readonly string[]): Row => Object.fromEntries(fields.map((field) => [field, null]))

type Cell = { field: string; column: string; read: ((value: unknown) => unknown) | undefined }
const shapes = new Map<string, { blank: Row; cells: Cell[] }>()

function shapeOf(model: string): { blank: Row; cells: Cell[] } {
  const known = shapes.get(model)
  if (known) return known
  const table = tableOf(model)
  const cells = Object.entries(table.columns).map(([field, column]) => ({
    field,
    column,
    read: readerOf(table, field),
  }))
  const shape = { blank: blankRow(cells.map(({ field }) => field)), cells }
  shapes.set(model, shape)
  return shape
}

/** One row that PostgreSQL wrote with `to_json`, as Prisma would have read it. The caller says which type the model has. */
export function rowOf<R>(model: string, json: Row): R {
  const { blank, cells } = shapeOf(model)
  const row = { ...blank }
  for (const { field, column, read } of cells) row[field] = read ? read(json[column]) : json[column]
  return row as R
}
