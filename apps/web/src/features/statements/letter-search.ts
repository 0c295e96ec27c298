import { STATEMENT_PARTS, type StatementPart } from '@holdfast/domain/statements/statement-parts'

/** What the address of a letter names: the part that is being written, or the earlier wording that is being read. */
export type LetterSearch = { part?: StatementPart; earlier?: number }

/** The same from an address that somebody may have typed. */
export function letterSearchOf(given: Record<string, unknown>): LetterSearch {
  const part = STATEMENT_PARTS.find((one) => one === given.part)
  const earlier = Number(given.earlier)
  return { ...(part && { part }), ...(Number.isInteger(earlier) && earlier > 0 && { earlier }) }
}
