import { type StepSearch, stepSearchOf } from '../../app/step-search.ts'

/** Which question of the report is open, and of which year. */
export type ReportSearch = StepSearch & { year?: number }

/** The same from an address that somebody may have typed. */
export const reportSearchOf = (search: Record<string, unknown>): ReportSearch => {
  const year = Number(search.year)
  return { ...stepSearchOf(search), ...(Number.isInteger(year) && year > 0 && { year }) }
}
