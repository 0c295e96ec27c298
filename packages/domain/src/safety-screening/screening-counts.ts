import type { ScreeningLevel } from './screening-effects.ts'

/** One person's answers as one professional may read them; null where they were not given, or not to this professional. */
export type ReadScreening = Readonly<{ level: ScreeningLevel; passed: boolean } | null>

/** How many people were asked alone about fear, violence and weapons, and how they answered. */
export type ScreeningCounts = { asked: number; yes: number; no: number; passed: number; open: number }

/**
 * Counts of what a professional may read anyway: answers that were given to somebody else count as open, so that no count tells
 * what a single person said (docs/product.md 4).
 */
export function countScreenings(people: readonly ReadScreening[]): ScreeningCounts {
  const read = people.filter((one) => one !== null)
  const answered = read.filter(({ passed }) => !passed)
  const yes = answered.filter(({ level }) => level !== 'clear').length
  return {
    asked: people.length,
    yes,
    no: answered.length - yes,
    passed: read.length - answered.length,
    open: people.length - read.length,
  }
}
