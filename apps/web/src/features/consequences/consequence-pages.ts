import { CONSEQUENCE_CHECKS, type ConsequenceCheck } from '@holdfast/domain/consequences/consequence'
import { ENFORCEABILITY_STEPS } from '@holdfast/domain/consequences/enforceability-steps'
import type { ConsequenceFields } from './consequence-fields.ts'

/** The words of a limit, one group a page, in the order in which they are written (docs/practice.md 5). */
export const WORD_PAGES = ['words', 'about', 'keeps', 'times', 'offer'] as const
/** One page of words. */
export type WordPage = (typeof WORD_PAGES)[number]

/** The questions that follow a limit once it is in the plan: its words, then whether it can be kept. */
export const LIMIT_PAGES = [...WORD_PAGES, ...ENFORCEABILITY_STEPS.map(({ code }) => code)]

/** The neutral name of a page in the address. */
export const nameOfPage = (page: string): string => String(LIMIT_PAGES.indexOf(page) + 1)

/** The page that asks first whether a limit can be kept. */
export const FIRST_CHECK = nameOfPage(ENFORCEABILITY_STEPS[0]?.code ?? '')

const OF_FIELD: Readonly<Record<string, string>> = {
  iWill: 'words',
  category: 'about',
  ends: 'about',
  removesOrProtects: 'about',
  keeps: 'keeps',
  startsOn: 'times',
  liftedWhen: 'times',
  standingOffer: 'offer',
  followUp: 'offer',
  confidence: 'willing',
}

// the first question that is open; of those that are answered, the first "no"
const nextCheck = (checks: ConsequenceFields['checks']): ConsequenceCheck =>
  CONSEQUENCE_CHECKS.find((check) => checks[check] === undefined) ??
  CONSEQUENCE_CHECKS.find((check) => checks[check] === false) ??
  CONSEQUENCE_CHECKS[0]

/** The page that holds a field, as a line of the limit or a finding names it. */
export function pageOfField(field: string, checks: ConsequenceFields['checks']): string {
  const next = nextCheck(checks)
  const step = ENFORCEABILITY_STEPS.find((one) => one.checks.includes(next))
  return (field === 'checks' ? step?.code : OF_FIELD[field]) ?? 'words'
}
