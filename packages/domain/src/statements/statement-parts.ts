/** The guided parts of a statement, in the order in which they are spoken (domain.md 4.1). */
export const STATEMENT_PARTS = ['love', 'acknowledgement', 'whatISaw', 'effect', 'learned', 'ask', 'support', 'hope'] as const
export type StatementPart = (typeof STATEMENT_PARTS)[number]
