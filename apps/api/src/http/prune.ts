import { z } from 'zod'

type Prune = (value: unknown) => unknown
type Row = Record<string, unknown>
const asItIs: Prune = (value) => value

/**
 * Makes the function that leaves out of an answer what its contract does not name, at any depth: no field leaves by mistake. It
 * copies and checks nothing else, so it costs a fraction of parsing; whether answers fit their contracts is what the tests' client
 * checks. Where a schema changes or chooses by more than one field, it parses.
 */
export function pruneBy(schema: z.ZodType): Prune {
  return pruneOf(schema) ?? asItIs
}

/** Nothing where everything in the value stays. */
function pruneOf(schema: z.ZodType): Prune | undefined {
  if (schema instanceof z.ZodObject) return pruneObject(schema)
  if (schema instanceof z.ZodArray) {
    const each = pruneOf(schema.element as z.ZodType)
    return each && ((value) => (Array.isArray(value) ? value.map(each) : value))
  }
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly)
    return pruneOf(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodRecord) {
    const each = pruneOf(schema.valueType as z.ZodType)
    return each && ((value) => (isRow(value) ? mapValues(value, each) : value))
  }
  if (isPlain(schema)) return undefined
  if (schema instanceof z.ZodUnion && schema.options.every((option) => isPlain(option as z.ZodType))) return undefined
  return (value) => schema.parse(value)
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const mapValues = (row: Row, each: Prune): Row =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, each(value)]))

function pruneObject({ shape, def }: z.ZodObject): Prune {
  // whatever else is there stays where the contract says so
  if (def.catchall && !(def.catchall instanceof z.ZodNever)) return asItIs
  const fields = Object.entries(shape).map(([name, field]) => [name, pruneOf(field as z.ZodType)] as const)
  return (value) => {
    if (!isRow(value)) return value
    const kept: Row = {}
    for (const [name, prune] of fields) {
      const field = value[name]
      if (field !== undefined) kept[name] = prune ? prune(field) : field
    }
    return kept
  }
}

const PLAIN = [
  z.ZodString,
  z.ZodStringFormat,
  z.ZodNumber,
  z.ZodBoolean,
  z.ZodLiteral,
  z.ZodEnum,
  z.ZodNull,
  z.ZodUnknown,
  z.ZodAny,
] as const

/** A value without fields that parsing would leave as it is. */
function isPlain(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return isPlain(schema.unwrap() as z.ZodType)
  const checks = (schema.def as { checks?: { _zod: { def: { check: string } } }[] }).checks ?? []
  return PLAIN.some((plain) => schema instanceof plain) && checks.every(({ _zod }) => _zod.def.check !== 'overwrite')
}
