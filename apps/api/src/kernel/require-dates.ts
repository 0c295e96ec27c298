import { type DateBound, dateProblem } from '@holdfast/domain/shared/date-bounds'
import { problem } from './problem.ts'
import { isNoop } from './versions.ts'

/** The date fields of a body, by the kind of date that each holds; an item of a list is named with its place, as in `days/0`. */
export type DateFields = Readonly<Record<string, DateBound>>

/**
 * Refuses dates that lie where they cannot, and names every one. What stands in the row already is left alone: it may be from
 * before, and is corrected in its own time.
 */
export function requireDates({ now }: { now: Date }, fields: DateFields, given: object, before: object = {}): void {
  const dates = given as Readonly<Record<string, unknown>>
  const errors = Object.entries(fields).flatMap(([field, bound]) => {
    const date = dates[field]
    if (typeof date !== 'string' || date === '' || isNoop(before, { [field]: date })) return []
    const message = dateProblem(bound, date, now)
    return message === undefined ? [] : [{ path: `body/${field}`, message }]
  })
  if (errors.length > 0) throw problem('invalid-request', { errors })
}

/** The same for each date of a list. */
export function requireDateList(
  context: { now: Date },
  field: string,
  bound: DateBound,
  given: readonly string[],
): void {
  const entries = given.map((date, at) => [`${field}/${at}`, date] as const)
  requireDates(context, Object.fromEntries(entries.map(([name]) => [name, bound])), Object.fromEntries(entries))
}
