import { problem } from './problem.ts'

/** `If-Match: *`: whatever version is there. */
export const ANY_VERSION = -1

/** Refuses a write that was based on another version than the present one. The row is locked by the caller. */
export function guardVersion(row: { version: number }, ifMatch: number): void {
  if (ifMatch !== ANY_VERSION && row.version !== ifMatch)
    throw problem('stale-version', { currentVersion: row.version })
}

/** For every update of a versioned row. */
export const nextVersion = { increment: 1 } as const

/**
 * Whether a PATCH leaves everything as it is. Such a write has no effect: the version stays, and nothing is recorded.
 * A field that is not given counts as unchanged; a day or a moment is compared with the row's date.
 */
export function isNoop(row: object, changes: object): boolean {
  const before = row as Readonly<Record<string, unknown>>
  return Object.entries(changes).every(([field, given]) => given === undefined || isSame(before[field], given))
}

function isSame(before: unknown, given: unknown): boolean {
  if (before instanceof Date) return given !== null && before.getTime() === new Date(given as string | Date).getTime()
  return stableStringify(before) === stableStringify(given)
}

// what comes back from the database may name the fields of an object in another order
const stableStringify = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
