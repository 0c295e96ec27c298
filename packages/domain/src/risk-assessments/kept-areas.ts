import { type AreaLevel, type AreaLevels, CORE_AREAS, isAtLeast, RISK_AREAS, type RiskArea } from './risk.ts'

/** An answer to one area, with the moment when somebody gave it. */
export type DatedAnswer = Readonly<{ level: AreaLevel; answeredAt: string }>
/** The answers of one assessment, by area. */
export type Answers<T> = Readonly<Partial<Record<RiskArea, T>>>

/**
 * The answers of a new assessment: what is said anew, and what was said before about every area that is left out. So a level
 * never falls because an area was not asked again (docs/practice.md 9.1).
 */
export const withKeptAreas = <T extends DatedAnswer>(before: Answers<T>, anew: Answers<T>): Answers<T> => ({
  ...before,
  ...anew,
})

/** Areas where danger was known, and that are now said to be unknown: that is no reason to step down, and is refused. */
export const dangersSetToUnknown = (before: AreaLevels, anew: AreaLevels): RiskArea[] =>
  RISK_AREAS.filter((area) => anew[area] === 'unknown' && isAtLeast(before[area], 'moderate'))

/** Areas that were high or imminent and are now lower: the record names them. */
export const loweredAreas = (before: AreaLevels, after: AreaLevels): RiskArea[] =>
  RISK_AREAS.filter((area) => isAtLeast(before[area], 'high') && !isAtLeast(after[area], before[area] as 'high'))

/** When the oldest of the core areas was answered: the questions count as asked again once all of them were. */
export function coreAnsweredAt(answers: Answers<DatedAnswer>): string | null {
  const dates = CORE_AREAS.flatMap((area) => answers[area]?.answeredAt ?? [])
  return dates.toSorted()[0] ?? null
}
