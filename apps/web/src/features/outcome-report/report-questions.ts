import type { OutcomeReport } from '@holdfast/contracts/outcome-report'

/** One table of the report. */
export type Table = OutcomeReport['tables'][number]

/** What the tables answer, one question a page. */
export const QUESTIONS = ['second', 'why', 'ways', 'prepared', 'after', 'time'] as const
/** How a page is called in its address. */
export type Question = (typeof QUESTIONS)[number]

const GROUPS: Readonly<Record<Question, (dimension: string) => boolean>> = {
  second: (dimension) => dimension.startsWith('change.') || dimension === 'limits_before' || dimension === 'attempt',
  why: (dimension) => dimension.startsWith('cause.'),
  ways: (dimension) => dimension === 'approach' || dimension === 'risk' || dimension === 'professional',
  prepared: (dimension) => dimension === 'readiness' || dimension === 'rehearsal',
  after: (dimension) => dimension === 'limits' || dimension === 'admission_delay' || dimension.startsWith('care.'),
  time: (dimension) => dimension === 'quarter',
}

/** The tables that answer a question; none where too little is known. */
export const tablesFor = ({ tables }: OutcomeReport, question: Question): Table[] =>
  tables.filter(({ dimension }) => GROUPS[question](dimension))
