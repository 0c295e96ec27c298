import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../../../../prisma/schema')

/** A table as the Prisma schema describes it: its columns (type as PostgreSQL writes it) and what holds them together. */
export type DescribedTable = {
  table: string
  columns: { column: string; type: string; nullable: boolean; hasDefault: boolean }[]
  /** Columns of the primary key, of unique keys and of indexes, each as a list. */
  keys: { kind: 'primary' | 'unique' | 'index'; columns: string[] }[]
  relations: { columns: string[]; to: string; toColumns: string[] }[]
}

type Field = { name: string; type: string; mark: string; attributes: string }
type Model = { name: string; fields: Field[]; blocks: string[]; table: string }

const TYPES: Record<string, string> = {
  String: 'text',
  Int: 'integer',
  BigInt: 'bigint',
  Float: 'double precision',
  Boolean: 'boolean',
  Json: 'jsonb',
  Bytes: 'bytea',
}

/** Reads all files of the Prisma schema; `prisma generate` has checked them before. */
export function readPrismaSchema(): DescribedTable[] {
  const text = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  const models = [...text.join('\n').matchAll(/^model (\w+) \{\n(.*?)^\}/gms)].map(([, name = '', body = '']) =>
    readModel(name, body),
  )
  const byName = new Map(models.map((model) => [model.name, model]))
  return models.map((model) => describe(model, byName))
}

function readModel(name: string, body: string): Model {
  const lines = body.split('\n').map((line) => line.trim())
  const blocks = lines.filter((line) => line.startsWith('@@'))
  const fields = lines.flatMap((line) => {
    const [, field = '', type = '', mark = '', attributes = ''] = line.match(/^(\w+)\s+(\w+)(\[\]|\?)?\s*(.*)$/) ?? []
    return field ? [{ name: field, type, mark, attributes }] : []
  })
  const quoted = (block: string) => blocks.join('\n').match(new RegExp(`@@${block}\\("(\\w+)"\\)`))?.[1] ?? ''
  return { name, fields, blocks, table: `${quoted('schema')}.${quoted('map')}` }
}

function describe(model: Model, models: Map<string, Model>): DescribedTable {
  const scalars = model.fields.filter(({ type }) => !models.has(type))
  return {
    table: model.table,
    columns: scalars.map((field) => ({
      column: columnOf(field),
      type: typeOf(field),
      nullable: field.mark !== '',
      hasDefault: /@default\((?!uuid)/.test(field.attributes),
    })),
    keys: [...ownKeys(scalars), ...model.blocks.flatMap((block) => keyOf(block, model))],
    relations: model.fields.flatMap((field) => relationOf(field, model, models)),
  }
}

const columnOf = ({ name, attributes }: Field): string => attributes.match(/@map\("(\w+)"\)/)?.[1] ?? name

function typeOf({ type, mark, attributes }: Field): string {
  const [, native, digits] = attributes.match(/@db\.(\w+)(?:\((\d)\))?/) ?? []
  const single =
    native === 'Timestamptz' ? `timestamp(${digits}) with time zone` : (native?.toLowerCase() ?? TYPES[type] ?? type)
  return mark === '[]' ? `${single}[]` : single
}

function ownKeys(fields: Field[]): DescribedTable['keys'] {
  return fields.flatMap((field) => [
    ...(/@id\b/.test(field.attributes) ? [{ kind: 'primary' as const, columns: [columnOf(field)] }] : []),
    ...(/@unique\b/.test(field.attributes) ? [{ kind: 'unique' as const, columns: [columnOf(field)] }] : []),
  ])
}

function keyOf(block: string, model: Model): DescribedTable['keys'] {
  const [, word = '', list = ''] = block.match(/^@@(id|unique|index)\(\[([^\]]*)\]/) ?? []
  if (!word) return []
  const kind = word === 'id' ? 'primary' : word === 'unique' ? 'unique' : 'index'
  return [{ kind, columns: columnsOf(list, model) }]
}

function relationOf(field: Field, model: Model, models: Map<string, Model>): DescribedTable['relations'] {
  const [, own, theirs] = field.attributes.match(/fields: \[([^\]]*)\], references: \[([^\]]*)\]/) ?? []
  const other = models.get(field.type)
  if (!own || !theirs || !other) return []
  return [{ columns: columnsOf(own, model), to: other.table, toColumns: columnsOf(theirs, other) }]
}

function columnsOf(list: string, model: Model): string[] {
  return list.split(',').map((name) => {
    const field = model.fields.find((each) => each.name === name.trim())
    if (!field) throw new Error(`${model.name} has no field ${name}`)
    return columnOf(field)
  })
}
