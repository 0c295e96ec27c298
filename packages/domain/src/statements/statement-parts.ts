/** The guided parts of a statement, in the order in which they are spoken (docs/practice.md 4.1). */
export const STATEMENT_PARTS = [
  'love',
  'acknowledgement',
  'whatISaw',
  'effect',
  'learned',
  'ask',
  'support',
  'hope',
] as const
/** A part of a statement, in the order of reading aloud (docs/practice.md 4.1). */
export type StatementPart = (typeof STATEMENT_PARTS)[number]

/** What a statement cannot do without (docs/practice.md 4.1). */
export const REQUIRED_PARTS = [
  'love',
  'whatISaw',
  'effect',
  'ask',
  'support',
] as const satisfies readonly StatementPart[]

/** The required parts that say nothing yet. */
export const missingParts = (parts: Readonly<Record<StatementPart, string>>): StatementPart[] =>
  REQUIRED_PARTS.filter((part) => parts[part].trim() === '')
