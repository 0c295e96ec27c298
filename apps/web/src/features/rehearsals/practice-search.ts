/** What the address of the practice page names: the answer that is practiced, from 1, or one rehearsal. */
export type PracticeSearch = { practice?: number; rehearsal?: string }

/** The same from an address that somebody may have typed. */
export const practiceSearchOf = ({ practice, rehearsal }: Record<string, unknown>): PracticeSearch => ({
  ...(typeof practice === 'number' && { practice }),
  ...(typeof rehearsal === 'string' && { rehearsal }),
})
