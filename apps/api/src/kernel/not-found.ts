import { problem } from './problem.ts'

/** The row, or the answer that does not tell "not yours" from "does not exist". */
export function orNotFound<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw problem('not-found')
  return row
}
