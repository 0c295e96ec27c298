import { sharedName } from './shared-name.ts'
import type { JsonSchema } from './schemas.ts'

const OFTEN = 3
/** Fewer bytes than these are not worth a name of their own. */
const WORTH = 100

type Visit = (field: JsonSchema, name: string) => unknown

/**
 * Writes the schema of a field down once, under `schemas` and the name of the field, where the same one stands in many places, and
 * refers to it there: a program that is made of the description has one type for it. Returns the parts with the references.
 */
export function shareFields<T>(parts: T, schemas: Record<string, JsonSchema>): T {
  const seen = new Map<string, { name: string; times: number; schema: JsonSchema }>()
  everyField(parts, (field, name) => {
    const text = JSON.stringify(field)
    const { times = 0 } = seen.get(text) ?? {}
    seen.set(text, { name: seen.get(text)?.name ?? name, times: times + 1, schema: field })
    return field
  })
  const shared = new Map<string, string>()
  for (const [text, { name, times, schema }] of seen) {
    const own = name.charAt(0).toUpperCase() + name.slice(1)
    const saved = (times - 1) * text.length - times * JSON.stringify({ $ref: `#/components/schemas/${own}` }).length
    if (times >= OFTEN && saved > WORTH && !('$ref' in schema)) shared.set(text, sharedName(own, schema, schemas))
  }
  return everyField(parts, (field) => {
    const name = shared.get(JSON.stringify(field))
    return name === undefined ? field : { $ref: `#/components/schemas/${name}` }
  }) as T
}

/** A copy in which `visit` has changed each field of each object, the inner ones after those that they are in. */
function everyField(node: unknown, visit: Visit): unknown {
  if (Array.isArray(node)) return node.map((one) => everyField(one, visit))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key === 'example') return [key, value]
      if (key !== 'properties') return [key, everyField(value, visit)]
      const fields = Object.entries(value as Record<string, JsonSchema>)
      return [key, Object.fromEntries(fields.map(([name, field]) => [name, everyField(visit(field, name), visit)]))]
    }),
  )
}
