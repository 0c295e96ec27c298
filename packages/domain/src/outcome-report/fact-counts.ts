import { CAUSES } from '../reviews/causes.ts'
import { toIsoDate } from '../shared/time.ts'
import { EFFECTS } from './dimensions.ts'
import type { Categories } from './small-groups.ts'
import { NO_PLANS, type Stages, together, without } from './stages.ts'

/** The plans that were concluded in one quarter, `2026-Q1`. */
export type QuarterCount = { readonly quarter: string; readonly stages: Stages }
/** The last day of a quarter, `2026-03-31`. */
export const lastDayOf = (quarter: string): string =>
  toIsoDate(new Date(Date.UTC(Number(quarter.slice(0, 4)), Number(quarter.slice(6)) * 3, 0)))
/** The plans of one category that were concluded in one year. */
export type CategoryCount = {
  readonly dimension: string
  readonly category: string
  readonly year: number
  readonly stages: Stages
}
/** By dimension, then by year. */
export type CountsByYear = ReadonlyMap<string, ReadonlyMap<number, Categories>>

type Grouped = Map<string, Map<number, Map<string, Stages>>>

function grouped(counts: readonly CategoryCount[]): Grouped {
  const all: Grouped = new Map()
  for (const { dimension, category, year, stages } of counts) {
    const years = all.get(dimension) ?? new Map<number, Map<string, Stages>>()
    const categories = years.get(year) ?? new Map<string, Stages>()
    all.set(dimension, years.set(year, categories.set(category, stages)))
  }
  return all
}

/**
 * What was counted, by dimension and year. What a plan has several of (causes, changes) was counted where it is there; the others are
 * what is left of the attempts, or reviews, of that year.
 */
export function countsByYear(counts: readonly CategoryCount[]): CountsByYear {
  const all = grouped(counts)
  const add = (dimension: string, year: number, categories: readonly (readonly [string, Stages])[]) => {
    all.set(dimension, (all.get(dimension) ?? new Map<number, Map<string, Stages>>()).set(year, new Map(categories)))
  }
  const named = (dimension: string, year: number, category: string): Stages =>
    all.get(dimension)?.get(year)?.get(category) ?? NO_PLANS
  for (const year of all.get('attempt')?.keys() ?? []) {
    const later = together([named('attempt', year, '2'), named('attempt', year, '3')])
    for (const effect of EFFECTS) {
      const changed = named(`change.${effect}`, year, 'with')
      add(`change.${effect}`, year, [
        ['first', named('attempt', year, '1')],
        ['with', changed],
        ['without', without(later, changed)],
      ])
    }
    for (const cause of CAUSES) {
      const first = named(`cause.${cause}`, year, 'first')
      const second = named(`cause.${cause}`, year, 'later')
      add(`cause.${cause}`, year, [
        ['first', first],
        ['first_without', without(named('reviewed', year, 'first'), first)],
        ['later', second],
        ['later_without', without(named('reviewed', year, 'later'), second)],
        ['not_reviewed', named('reviewed', year, 'not_reviewed')],
      ])
    }
  }
  return all
}

/** The same without the years. */
export function overAllYears(byYear: ReadonlyMap<number, Categories>): Categories {
  const sums = new Map<string, Stages>()
  for (const categories of byYear.values())
    for (const [category, stages] of categories) sums.set(category, together([sums.get(category) ?? NO_PLANS, stages]))
  return sums
}
