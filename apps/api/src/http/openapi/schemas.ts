import { describeField } from '@holdfast/contracts/descriptions/describe-field'
import { isNone } from '@holdfast/contracts/route'
import { z } from 'zod'

/** A JSON Schema of the description. */
export type JsonSchema = { [key: string]: unknown }
type Io = 'input' | 'output'

/** The formats that say what their pattern says. */
const FORMATS = new Set(['uuid', 'date', 'date-time', 'email'])
const isRecord = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mapValues = (record: JsonSchema, step: (value: unknown, key: string) => unknown): JsonSchema =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, step(value, key)]))

/** Schemas with an id are written down once, under `components`; all others stand where they are used. */
export class SchemaSet {
  readonly components: Record<string, JsonSchema> = {}

  /** The schema of what comes in or goes out; `owner` names it for the descriptions of its fields. */
  add(schema: z.ZodType, io: Io, owner: string): JsonSchema {
    const whole = z.toJSONSchema(z.object({ root: schema }), { io, unrepresentable: 'any' })
    const names = new Map<string, string>()
    const defs = Object.entries((whole.$defs ?? {}) as Record<string, JsonSchema>)
    const tidied = Object.fromEntries(defs.map(([id, def]) => [id, tidy(def)]))
    for (const [id, def] of Object.entries(tidied)) names.set(id, this.#nameOf(id, expand(def, tidied)))
    for (const [id, def] of Object.entries(tidied)) {
      const name = names.get(id) ?? id
      this.components[name] ??= describe(redirect(def, names), id)
    }
    const root = (whole.properties as { root: JsonSchema }).root
    return describe(redirect(tidy(root), names), owner)
  }

  readonly #seen = new Map<string, string>()

  // where input and output of a schema differ, by defaults, the second one met gets a name of its own
  #nameOf(id: string, text: string): string {
    const known = this.#seen.get(id)
    if (known === undefined) this.#seen.set(id, text)
    if (known === undefined || known === text) return id
    this.#seen.set(`${id}Input`, text)
    return `${id}Input`
  }
}

/** The parameters in a schema of path or query: name, whether it is required, and its own schema. */
export function fieldsOf(schema: z.ZodType, owner: string): { name: string; required: boolean; schema: JsonSchema }[] {
  if (isNone(schema)) return []
  const { properties = {}, required = [] } = new SchemaSet().add(schema, 'input', owner) as {
    properties?: Record<string, JsonSchema>
    required?: string[]
  }
  return Object.entries(properties).map(([name, field]) => ({ name, required: required.includes(name), schema: field }))
}

/** Says it shortly: without the pattern beside a format, the bounds of every integer, unions of one, and unions with null alone. */
function tidy(schema: unknown): JsonSchema {
  return change(schema, (node) => {
    if (Array.isArray(node.anyOf) && node.anyOf.length === 1) {
      const { anyOf, ...rest } = node
      return { ...rest, ...(anyOf as JsonSchema[])[0] }
    }
    const plain = nullablePlain(node)
    if (plain) return plain
    const entries = Object.entries(node).filter(([key, value]) => {
      if (key === 'pattern') return !FORMATS.has(String(node.format))
      if (key === 'minimum' || key === 'maximum') return Math.abs(Number(value)) !== Number.MAX_SAFE_INTEGER
      // answers may gain fields; that requests may not is said once, in the guide
      return !(key === 'additionalProperties' && value === false)
    })
    return Object.fromEntries(entries)
  })
}

/** A plain value or null as one schema with two types. */
function nullablePlain({ anyOf, ...rest }: JsonSchema): JsonSchema | undefined {
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return undefined
  const [value, none] = anyOf as JsonSchema[]
  if (none?.type !== 'null' || typeof value?.type !== 'string' || 'enum' in value || 'const' in value) return undefined
  return { ...rest, ...value, type: [value.type, 'null'] }
}

/** A schema as text, with the schemas that it refers to written out: alike only if all of it is. */
const expand = (schema: JsonSchema, defs: Record<string, JsonSchema>): string =>
  JSON.stringify(schema).replace(/"#\/\$defs\/([^"]+)"/g, (ref, id: string) => {
    const def = defs[id]
    return def && def !== schema ? expand(def, defs) : ref
  })

const redirect = (schema: JsonSchema, names: ReadonlyMap<string, string>): JsonSchema =>
  change(schema, (node) => {
    const id = typeof node.$ref === 'string' ? node.$ref.replace('#/$defs/', '') : ''
    return id ? { ...node, $ref: `#/components/schemas/${names.get(id) ?? id}` } : node
  })

/** Gives each field its description: its own, or the one that the descriptions hold for it. */
function describe(schema: JsonSchema, owner: string): JsonSchema {
  const visit = (node: unknown, path: string): unknown => {
    if (Array.isArray(node)) return node.map((one) => visit(one, path))
    if (!isRecord(node)) return node
    return mapValues(node, (inner, key) => {
      if (key !== 'properties') return visit(inner, path)
      return mapValues(inner as JsonSchema, (field, name) => {
        const described = visit(field, `${path}.${name}`) as JsonSchema
        const description = described.description ?? describeField(`${path}.${name}`)
        return description === undefined ? described : { ...described, description }
      })
    })
  }
  return visit(schema, owner) as JsonSchema
}

function change(node: unknown, step: (node: JsonSchema) => JsonSchema): JsonSchema {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (!isRecord(value)) return value
    return step(
      mapValues(value, (inner, key) => (key === 'properties' ? mapValues(inner as JsonSchema, visit) : visit(inner))),
    )
  }
  return visit(node) as JsonSchema
}
