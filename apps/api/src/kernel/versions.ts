import { problem } from './problem.ts'

/** Refuses a write that was based on another version than the present one. The row is locked by the caller. */
export function guardVersion(row: { version: number }, ifMatch: number): void {
  if (row.version !== ifMatch) throw problem('stale-version', { currentVersion: row.version })
}

/** For every update of a versioned row. */
export const nextVersion = { increment: 1 } as const

/** The row, or the answer that does not tell "not yours" from "does not exist". */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw problem('not-found')
  return row
}
