/** Parts of the practice page with a page of their own: all answers to tick, a rehearsal to plan, one that was held, and the list. */
const PRACTICE_STEPS = ['answers', 'plan', 'held', 'exit'] as const

/** What the address of the practice page names: the answer that is practiced, from 1, one rehearsal, or a part of the page. */
export type PracticeSearch = { practice?: number; rehearsal?: string; step?: (typeof PRACTICE_STEPS)[number] }

/** The same from an address that somebody may have typed. */
export function practiceSearchOf(given: Record<string, unknown>): PracticeSearch {
  const { practice, rehearsal } = given
  const step = PRACTICE_STEPS.find((one) => one === given.step)
  return {
    ...(typeof practice === 'number' && { practice }),
    ...(typeof rehearsal === 'string' && { rehearsal }),
    ...(step && { step }),
  }
}
