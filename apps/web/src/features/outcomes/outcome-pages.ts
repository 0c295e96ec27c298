import type { OutcomeFields } from '@holdfast/contracts/outcomes'
import { isNo, tookPlace } from '@holdfast/domain/outcomes/outcome'

/** What is asked about how a meeting ended, one group a page. */
export const OUTCOME_PAGES = [
  'held',
  'decision',
  'why',
  'why_else',
  'known',
  'reactions',
  'goals',
  'followed',
  'way',
  'note',
] as const
/** One page of it. */
export type OutcomePage = (typeof OUTCOME_PAGES)[number]

/** How a page is called in an address: a number, so that the address says nothing. */
export const numberOf = (page: OutcomePage): string => String(OUTCOME_PAGES.indexOf(page) + 1)

/** The pages that are asked: no reasons after a yes, and no way to a place where there was no talk. */
export function pagesFor(fields: OutcomeFields): OutcomePage[] {
  const asksWhy = isNo(fields)
  return OUTCOME_PAGES.filter((page) => {
    if (page === 'why' || page === 'why_else') return asksWhy
    if (page === 'known') return asksWhy && fields.reasonsDeclined.length > 0
    if (page === 'followed' || page === 'way') return tookPlace(fields.meetingResult)
    return true
  })
}

const PAGE_OF: Readonly<Record<string, OutcomePage>> = {
  meetingResult: 'held',
  decision: 'decision',
  reactions: 'reactions',
  reasons: 'why',
  recognize: 'goals',
  envision: 'goals',
  accept: 'goals',
  followThrough: 'followed',
  admission: 'followed',
  careAt30: 'followed',
  careAt90: 'followed',
  careAt180: 'followed',
  note: 'note',
}

/** The page on which a line of the record is changed. */
export const pageOfLine = (key: string): OutcomePage => PAGE_OF[key] ?? 'way'
