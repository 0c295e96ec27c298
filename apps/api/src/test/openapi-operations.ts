import { inDays, inHours } from '@holdfast/scenarios/times'

/** As much of JSON Schema as the API's document uses, with references followed. */
export type Schema = {
  type?: string | string[]
  format?: string
  pattern?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  required?: string[]
  items?: Schema
  minimum?: number
  exclusiveMinimum?: number
  minItems?: number
  default?: unknown
}
/** A parameter as the published document describes it. */
type Parameter = { name: string; in: 'path' | 'query' | 'header'; required: boolean; schema: Schema }
type Described = {
  security?: unknown[]
  requestBody?: { content: { 'application/json'?: { schema: Schema } } }
  responses: Record<string, unknown>
}
/** An operation of the published document; `body` is undefined where none is taken. */
export type Operation = Described & {
  method: string
  path: string
  parameters: Parameter[]
  body: Schema | undefined
}
type PathItem = { parameters?: Parameter[] } & Record<string, Described & { parameters?: Parameter[] }>

/** Every operation of the published document. */
export async function readOperations(url: string): Promise<Operation[]> {
  const document = (await (await fetch(`${url}/api/v1/openapi.json`)).json()) as Record<string, unknown>
  const { paths } = follow(document, document) as { paths: Record<string, PathItem> }
  return Object.entries(paths).flatMap(([path, { parameters: inPath = [], ...methods }]) =>
    Object.entries(methods).map(([method, { parameters: own = [], ...described }]) => ({
      ...described,
      method: method.toUpperCase(),
      path,
      parameters: [...inPath, ...own],
      body: described.requestBody?.content['application/json']?.schema,
    })),
  )
}

/** A copy of a part of the document with each reference replaced by what it refers to. */
function follow(node: unknown, document: Record<string, unknown>): unknown {
  if (Array.isArray(node)) return node.map((one) => follow(one, document))
  if (typeof node !== 'object' || node === null) return node
  const { $ref, ...rest } = node as { $ref?: string }
  const target = $ref
    ?.slice(2)
    .split('/')
    .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], document)
  return { ...(follow(target, document) as object), ...mapValues(rest, (value) => follow(value, document)) }
}

const mapValues = (record: object, step: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, step(value)]))

/** A small body that fits the schema; `uuidAt` is asked for each id, by the path of its field. */
export function exampleOf(schema: Schema, uuidAt: (field: string) => string, field = ''): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) {
    const solid = schema.anyOf.find((option) => option.type !== 'null') ?? {}
    return exampleOf(solid, uuidAt, field)
  }
  switch (Array.isArray(schema.type) ? schema.type.find((type) => type !== 'null') : schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, value]) => [
          key,
          exampleOf(value, uuidAt, field ? `${field}.${key}` : key),
        ]),
      )
    case 'array':
      return [exampleOf(schema.items ?? {}, uuidAt, `${field}[]`)]
    case 'integer':
    case 'number':
      return schema.minimum ?? 0
    case 'boolean':
      return true
    case 'string':
      return exampleText(schema, uuidAt, field)
    default:
      return null
  }
}

function exampleText(schema: Schema, uuidAt: (field: string) => string, field: string): string {
  if (schema.format === 'uuid') return uuidAt(field)
  if (schema.format === 'date') return inDays(30)
  if (schema.format === 'date-time') return inHours(30 * 24)
  if (schema.format === 'email') return 'someone@example.org'
  return 'A calm line of text'
}
