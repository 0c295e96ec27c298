import { z } from 'zod'

type Prune = (value: unknown) => unknown
type Row = Record<string, unknown>
const passthrough: Prune = (value) => value

/**
 * Makes the function that leaves out of an answer what its contract does not name, at any depth: no field leaves by mistake. It
 * checks nothing else, and copies only what has something to leave out, so it costs a fraction of parsing; whether answers fit
 * their contracts is what the tests' client checks. Where a schema changes or chooses by more than one field, it parses.
 */
export function pruneBy(schema: z.ZodType): Prune {
  return pruneOf(schema) ?? passthrough
}

/** Nothing where everything in the value stays. */
function pruneOf(schema: z.ZodType): Prune | undefined {
  if (schema instanceof z.ZodObject) return pruneObject(schema)
  if (schema instanceof z.ZodArray) {
    const each = pruneOf(schema.element as z.ZodType)
    return each && ((value) => (Array.isArray(value) ? pruneList(value, each) : value))
  }
  if (
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
  )
    return pruneOf(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodRecord) {
    const each = pruneOf(schema.valueType as z.ZodType)
    const every = { get: () => each }
    return each && ((value) => (isRow(value) ? pruneFields(value, every) : value))
  }
  if (isPlain(schema)) return undefined
  if (schema instanceof z.ZodUnion && schema.options.every((option) => isPlain(option as z.ZodType))) return undefined
  return (value) => schema.parse(value)
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

function pruneList(list: unknown[], each: Prune): unknown[] {
  let kept: unknown[] | undefined
  for (let at = 0; at < list.length; at += 1) {
    const item = list[at]
    const pruned = each(item)
    if (!kept && pruned !== item) kept = list.slice(0, at)
    kept?.push(pruned)
  }
  return kept ?? list
}

function pruneObject({ shape, def }: z.ZodObject): Prune {
  // whatever else is there stays where the contract says so
  if (def.catchall && !(def.catchall instanceof z.ZodNever)) return passthrough
  const fields = new Map(
    Object.entries(shape).map(([name, field]) => [name, pruneOf(field as z.ZodType) ?? passthrough] as const),
  )
  return (value) => (isRow(value) ? pruneFields(value, fields) : value)
}

/** The row itself where everything in it stays; a copy from the first field on that does not. */
function pruneFields(row: Row, of: { get: (name: string) => Prune | undefined }): Row {
  let kept: Row | undefined
  for (const name in row) {
    const prune = of.get(name)
    if (prune === passthrough) {
      if (kept) kept[name] = row[name]
      continue
    }
    const field = row[name]
    const pruned = prune?.(field)
    if (!kept && (!prune || pruned !== field)) kept = fieldsBefore(row, name)
    if (kept && prune) kept[name] = pruned
  }
  return kept ?? row
}

function fieldsBefore(row: Row, end: string): Row {
  const kept: Row = {}
  for (const name in row) {
    if (name === end) break
    kept[name] = row[name]
  }
  return kept
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
