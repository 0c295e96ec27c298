import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from './root.ts'

/**
 * A generator of Prisma's schema: writes down what typed SQL needs to know of each table and Prisma's client does not tell at
 * run time: its columns, which of them hold moments, and by which columns it belongs to another table.
 * Prisma speaks JSON-RPC with it, one message a line: requests on standard input, answers on standard error.
 */

type Field = {
  name: string
  kind: 'scalar' | 'object' | 'enum' | 'unsupported'
  type: string
  dbName?: string | null
  isList: boolean
  relationName?: string
  relationFromFields?: string[]
  relationToFields?: string[]
}
type Model = { name: string; dbName: string | null; schema: string | null; fields: Field[] }
type Request = { id: number; method: string; params: { dmmf: { datamodel: { models: Model[] } } } }

const OUTPUT = 'apps/api/src/db/generated/tables.ts'

function relationOf(models: Model[], model: Model, field: Field) {
  const other = models.find(({ name }) => name === field.type)
  const own = field.relationFromFields?.length ? field : undefined
  const theirs = other?.fields.find(
    (candidate) =>
      candidate.relationName === field.relationName &&
      candidate.type === model.name &&
      candidate.relationFromFields?.length,
  )
  const [from, to] = own
    ? [own.relationFromFields, own.relationToFields]
    : [theirs?.relationToFields, theirs?.relationFromFields]
  return { model: field.type, isList: field.isList, from, to, isOwn: own !== undefined }
}

function tableOf(models: Model[], model: Model) {
  const columns = model.fields.filter(({ kind }) => kind !== 'object')
  const relations = model.fields.filter(({ kind }) => kind === 'object')
  return {
    table: `${model.schema ?? 'public'}.${model.dbName ?? model.name}`,
    columns: Object.fromEntries(columns.map(({ name, dbName }) => [name, dbName ?? name])),
    types: Object.fromEntries(columns.map(({ name, type, isList }) => [name, isList ? `${type}[]` : type])),
    relations: Object.fromEntries(relations.map((field) => [field.name, relationOf(models, model, field)])),
  }
}

function write(models: Model[]): void {
  const tables = Object.fromEntries(models.map((model) => [model.name, tableOf(models, model)]))
  writeFileSync(join(root, OUTPUT), `// made by scripts/table-generator.ts\nexport default ${JSON.stringify(tables)}\n`)
}

for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line) as Request
  if (method === 'generate') write(params.dmmf.datamodel.models)
  const result = method === 'getManifest' ? { manifest: { prettyName: 'Tables', defaultOutput: OUTPUT } } : null
  process.stderr.write(`${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`)
}
