import { type FieldSource, type RowMaker, rowMaker } from './row-maker.ts'
import { columnOf, readerOf, type Relation, type Table, tableOf } from './tables.ts'

type Order = Record<string, 'asc' | 'desc'>
type Part = {
  include?: Tree
  select?: Record<string, unknown>
  where?: Record<string, string>
  orderBy?: Order | readonly Order[]
  take?: number
  distinct?: readonly string[]
}
type Tree = { [relation: string]: true | Part | { select: Record<string, true> } }
type Row = Record<string, unknown>
/** What the database sent: the rows of each table, each row the list of its fields. */
type Answer = unknown[]

/**
 * What a field has in every row: one of the statement's values (`$1`, `$2` …), in which case it is not sent, or what a piece of
 * SQL says.
 */
type Bound = Record<string, number | string>

/** The fields by which rows find each other: `from` of the parent, `to` of the child. */
type Keys = { from: string[]; to: string[] }

/** By which parents rows are found where the values that bind them are too wide. */
type Among = { parent: Node; keys: Keys }

/** One table of the tree: what is asked of it, and how its rows become objects. */
type Node = {
  table: Table
  where: (alias: string) => string
  bound: Bound
  /** What is sent of each row; a field that was not asked for only brings rows together and is in no row. */
  fields: string[]
  /** Makes a row of what was sent of it, with room for the parts that belong to it. */
  rowFrom: RowMaker
  /** Where its rows stand in the answer. */
  place: number
  among: Among | undefined
  children: { name: string; isList: boolean; node: Node; keys: Keys }[]
  counts: { name: string; place: number; keys: Keys }[]
}

/** The columns of the answer, and the nodes whose rows all stand in one: another node of the same rows reads them there. */
type Columns = { sql: string[]; whole: Node[] }

/** A tree of rows as one SQL statement: its text, and how its only row becomes what Prisma would have answered. */
export type TreeStatement = { text: string; read: (answer: Row, values: readonly unknown[]) => Row | null }

/**
 * Makes one statement of a Prisma `include`: each table of the tree is read once, as JSON, by the values that bind it, and the
 * rows are put together here; what several parts need alike is sent once. `bound` says which fields of the root have which value. Understands what trees use: `include`,
 * `select`, `_count`, `orderBy`, `where` with equal values, `distinct`, and `take`
 * below the root or `take: 1` deeper.
 */
export function treeStatement(model: string, tree: object, bound: Bound): TreeStatement {
  const columns: Columns = { sql: [], whole: [] }
  const root = nodeOf(model, { include: tree as Tree }, bound, columns)
  const text = `SELECT JSON_ARRAY(${columns.sql.map((sql) => `(${sql})`).join(', ')} NULL ON NULL) AS tables`
  return { text, read: ({ tables }, values) => rowsOf(root, tables as Answer, values)[0]?.row ?? null }
}

function nodeOf(model: string, part: Part, bound: Bound, columns: Columns, parent?: Node, relation?: Relation): Node {
  const table = tableOf(model)
  const among = amongOf(bound, parent, relation)
  const node: Node = {
    table,
    bound,
    among,
    where: whereOf(table, bound, part, among),
    fields: [],
    rowFrom: () => ({}),
    place: columns.sql.length,
    children: [],
    counts: [],
  }
  // its place is kept before its children take theirs
  columns.sql.push('')
  const parts = { ...part.include, ...relationsIn(table, part.select) }
  const asked = part.select
    ? Object.keys(part.select).filter((field) => field in table.columns)
    : Object.keys(table.columns)
  for (const [name, child] of Object.entries(parts)) {
    if (name === '_count') addCounts(node, child, columns)
    else addChild(node, name, child === true ? {} : child, columns)
  }
  const needed = [
    ...asked,
    ...(relation?.to ?? []),
    ...[...node.children, ...node.counts].flatMap(({ keys }) => keys.from),
  ]
  node.fields = [...new Set(needed)].filter((field) => typeof bound[field] !== 'number')
  const same = isLeaf(node, part) ? columns.whole.find((other) => holds(other, node)) : undefined
  if (same) Object.assign(node, { place: same.place, fields: same.fields })
  const sourceOf = (field: string): [string, FieldSource] => {
    const value = bound[field]
    const read = readerOf(table, field)
    return [
      field,
      typeof value === 'number' ? { value: value - 1 } : { cell: node.fields.indexOf(field), ...(read && { read }) },
    ]
  }
  const besides = Object.keys(parts).map((name): [string, FieldSource] => [name, null])
  node.rowFrom = rowMaker(new Map([...asked.map(sourceOf), ...besides]))
  // its own place is the last one
  if (same) columns.sql.pop()
  else columns.sql[node.place] = selectOf(node, part, parent && relation)
  if (!same && isWhole(part)) columns.whole.push(node)
  return node
}

const isWhole = ({ take, distinct }: Part): boolean => take === undefined && distinct === undefined
const isLeaf = ({ children, counts }: Node, part: Part): boolean =>
  children.length + counts.length === 0 && isWhole(part) && part.orderBy === undefined

/** Whether one node reads all rows and fields of another. */
const holds = (node: Node, other: Node): boolean =>
  node.table === other.table &&
  node.where('t') === other.where('t') &&
  other.fields.every((field) => node.fields.includes(field))

const relationsIn = (table: Table, select: Record<string, unknown> = {}): Tree =>
  Object.fromEntries(Object.entries(select).filter(([name]) => name in table.relations)) as Tree

function relationOf({ relations, table }: Table, name: string): Relation {
  const relation = relations[name]
  if (!relation) throw new Error(`${table} has no relation ${name}`)
  return relation
}

/** What is the same in the whole tree, and the fields by which a child finds its parent besides. */
function keysOf(parent: Bound, { from, to }: Relation): { bound: Bound; keys: Keys } {
  const bound: Bound = {}
  const keys: Keys = { from: [], to: [] }
  for (const [at, field] of from.entries()) {
    const other = to[at] ?? ''
    const value = parent[field]
    if (value !== undefined) bound[other] = value
    else {
      keys.from.push(field)
      keys.to.push(other)
    }
  }
  return { bound, keys }
}

function addChild(parent: Node, name: string, part: Part, columns: Columns): void {
  const relation = relationOf(parent.table, name)
  const { bound, keys } = keysOf(parent.bound, relation)
  const node = nodeOf(relation.model, part, bound, columns, parent, relation)
  parent.children.push({ name, isList: relation.isList, keys, node })
}

function addCounts(parent: Node, asked: true | Part, columns: Columns): void {
  if (asked === true || !asked.select) throw new Error('Say what is counted')
  for (const name of Object.keys(asked.select)) {
    const relation = relationOf(parent.table, name)
    const { bound, keys } = keysOf(parent.bound, relation)
    const table = tableOf(relation.model)
    const by = (alias: string) => keys.to.map((field) => `${alias}.${columnOf(table, field)}`)
    const cells = (alias: string, count: string) => [...by(alias), count].join(', ')
    // rows of a root that is one row by its key are counted together
    const grouping = keys.to.length > 0 ? ` GROUP BY ${by('t').join(', ')}` : ''
    const where = whereOf(table, bound, {}, amongOf(bound, parent, relation))('t')
    parent.counts.push({ name, keys, place: columns.sql.length })
    columns.sql.push(
      `SELECT json_agg(json_build_array(${cells('g', 'g.n')})) FROM (SELECT ${cells('t', 'count(*)::int AS n')} FROM ${table.table} t WHERE ${where}${grouping}) g`,
    )
  }
}

/** Rows of the whole tree: by the values that bind them, or by the parents that they belong to. */
function whereOf(table: Table, bound: Bound, part: Part, among?: Among): Node['where'] {
  const equal = Object.entries(bound).map(
    ([field, is]) => [columnOf(table, field), typeof is === 'number' ? `$${is}::uuid` : is] as const,
  )
  const given = Object.entries(part.where ?? {}).map(
    ([field, value]) => [columnOf(table, field), literal(value)] as const,
  )
  return (alias) => {
    const conditions = [...equal, ...given].map(([column, value]) => `${alias}.${column} = ${value}`)
    if (among) conditions.push(amongParents(table, alias, among))
    return conditions.join(' AND ')
  }
}

const amongOf = (bound: Bound, parent?: Node, relation?: Relation): Among | undefined =>
  parent && relation && Object.keys(bound).length < Math.min(2, relation.to.length)
    ? { parent, keys: keysOf(parent.bound, relation).keys }
    : undefined

function amongParents(table: Table, alias: string, { parent, keys }: Among): string {
  const above = `${alias}p`
  const own = keys.to.map((field) => `${alias}.${columnOf(table, field)}`).join(', ')
  const { node, fields } = farthest(parent, keys.from)
  const theirs = fields.map((field) => `${above}.${columnOf(node.table, field)}`).join(', ')
  return `(${own}) IN (SELECT ${theirs} FROM ${node.table.table} ${above} WHERE ${node.where(above)})`
}

/** The parents, or those above them that the same fields lead to: no table between them is asked. */
function farthest(parent: Node, from: string[]): { node: Node; fields: string[] } {
  const { among } = parent
  if (!among || !from.every((field) => among.keys.to.includes(field))) return { node: parent, fields: from }
  return farthest(
    among.parent,
    from.map((field) => among.keys.from[among.keys.to.indexOf(field)] ?? field),
  )
}

const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`

function selectOf(
  { table, fields, where }: Node,
  { orderBy = [], take, distinct = [] }: Part,
  relation?: Relation,
): string {
  const order = [orderBy].flat().flatMap((one) => Object.entries(one as Order))
  const by = order.map(([field, way]) => `t.${columnOf(table, field)} ${way}`).join(', ')
  const row = `json_build_array(${fields.map((field) => `t.${columnOf(table, field)}`).join(', ')})`
  const ordered = by && ` ORDER BY ${by}`
  if (take === undefined && distinct.length === 0)
    return `SELECT json_agg(${row}${ordered}) FROM ${table.table} t WHERE ${where('t')}`
  const each = [...(relation?.to ?? []), ...distinct].map((field) => `t.${columnOf(table, field)}`).join(', ')
  const limited =
    take === 1 || distinct.length > 0
      ? `SELECT DISTINCT ON (${each}) t.* FROM ${table.table} t WHERE ${where('t')} ORDER BY ${[each, by].join(', ')}`
      : `SELECT t.* FROM ${table.table} t WHERE ${where('t')}${ordered} LIMIT ${take}`
  return `SELECT json_agg(${row}${ordered}) FROM (${limited}) t`
}

/** A row, and what was sent of it. */
type Sent = { row: Row; cells: unknown[] }

function rowsOf(node: Node, answer: Answer, values: readonly unknown[]): Sent[] {
  const found = ((answer[node.place] ?? []) as unknown[][]).map((cells) => {
    return { row: node.rowFrom(cells, values), cells }
  })
  for (const { name, isList, node: child, keys } of node.children) {
    const groups = grouped(rowsOf(child, answer, values), placesOf(child, keys.to))
    const places = placesOf(node, keys.from)
    for (const { row, cells } of found) {
      const own = groups.get(keyOf(cells, places)) ?? []
      row[name] = isList ? own : (own[0] ?? null)
    }
  }
  for (const { name, place, keys } of node.counts) {
    const counted = (answer[place] ?? []) as unknown[][]
    const numbers = new Map(counted.map((cells) => [cells.slice(0, -1).join(), cells.at(-1)]))
    const places = placesOf(node, keys.from)
    for (const { row, cells } of found)
      row._count = { ...(row._count as Row | null), [name]: numbers.get(keyOf(cells, places)) ?? 0 }
  }
  return found
}

/** Where the fields stand among what is sent of a row. */
const placesOf = ({ fields }: Node, names: readonly string[]): number[] => names.map((name) => fields.indexOf(name))

const keyOf = (cells: unknown[], places: readonly number[]): string => {
  const [only] = places
  return places.length === 1 && only !== undefined ? String(cells[only]) : places.map((at) => cells[at]).join()
}

function grouped(rows: Sent[], places: readonly number[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const { row, cells } of rows) {
    const key = keyOf(cells, places)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}
