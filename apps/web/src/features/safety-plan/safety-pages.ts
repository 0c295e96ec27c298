import { SAFETY_DUTIES, SAFETY_PARTS, type SafetyPart } from '@holdfast/domain/safety-plan/safety-plan'

/** The parts of the safety plan, one a page; their names stand in the address and say nothing. */
export const SAFETY_PAGES = ['duties', 'places', 'calls', ...SAFETY_PARTS, 'end', 'leads'] as const
/** One part of the safety plan. */
export type SafetyPage = (typeof SAFETY_PAGES)[number]

/** The neutral name of a page. */
export const nameOfPage = (page: SafetyPage): string => String(SAFETY_PAGES.indexOf(page) + 1)
/** Every name, in the order of the pages. */
export const PAGE_NAMES = SAFETY_PAGES.map(nameOfPage)

/** Whether a page is one of the six parts in the person's own words. */
export const isPersonPart = (page: SafetyPage): page is SafetyPart => (SAFETY_PARTS as readonly string[]).includes(page)

const OF_FIELD: Readonly<Record<string, SafetyPage>> = {
  ...Object.fromEntries(SAFETY_DUTIES.map((duty) => [duty, 'duties'])),
  addressToSay: 'places',
  nearestEr: 'places',
  naloxoneAt: 'places',
  exits: 'places',
  calls: 'calls',
  keptWhere: 'end',
  dangerousObjects: 'leads',
  reviewOn: 'leads',
}

/** The page that holds a field which a finding names. */
export const pageOfField = (field: string): SafetyPage | undefined =>
  OF_FIELD[field] ?? SAFETY_PAGES.find((page) => page === field)
