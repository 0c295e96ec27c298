import { text } from '@holdfast/content/outcome-report'
import { CARE_DAYS } from '../outcomes/care.ts'
import { filled, type Text } from '../text.ts'
import type { Figures, Told, ToldLine, ToldTable } from './publish.ts'
import { overlap, type Rate, rateOf } from './rates.ts'
import { lineLabel, lineOrder, quartersLabel, titleOf } from './report-labels.ts'

/**
 * One step from the plan to care. `of`: who could have reached it. In care, those whom nobody has asked about yet are left out of every
 * share: they are not counted as lost.
 */
export type ReportStep = {
  readonly step: string
  readonly label: Text
  readonly count: number
  readonly of: number | null
  readonly ofPlanned: Rate | null
  readonly ofHeld: Rate | null
}
/** One line of a table: `ofHeld` and `ofPlanned` are shares of a yes. */
export type ReportLine = Told & {
  readonly categories: readonly string[]
  readonly label: Text
  readonly ofHeld: Rate | null
  readonly ofPlanned: Rate | null
}
/** One table, with what it shows in a sentence; null where it only counts. */
export type ReportTable = {
  readonly dimension: string
  readonly title: Text
  readonly says: Text | null
  readonly lines: readonly ReportLine[]
}
/** What a reader is told of one period: a sentence first, then the way from plan to care, then the tables. */
export type Report = {
  readonly sentences: readonly Text[]
  readonly steps: readonly ReportStep[]
  readonly tables: readonly ReportTable[]
}

const careOf = ({ tables }: Figures, days: number): { inCare: number; asked: number; open: number } | null => {
  const lines = tables.find(({ dimension }) => dimension === `care.${days}`)?.lines
  if (!lines) return null
  const countOf = (category: string) => lines.find(({ categories }) => categories.includes(category))?.count ?? 0
  const all = lines.reduce((sum, { count }) => sum + count, 0)
  const open = countOf('not_asked')
  return { inCare: countOf('in_care'), asked: all - open, open }
}

function stepsOf(figures: Figures): ReportStep[] {
  const { planned, count: held, yes, admitted } = figures.total
  const step = (name: string, label: Text, count: number | null, of: number | null, open = 0): ReportStep[] =>
    count === null
      ? []
      : [
          {
            step: name,
            label,
            count,
            of,
            ofPlanned: planned === null || name === 'planned' ? null : rateOf(count, planned - open),
            ofHeld: name === 'planned' || name === 'held' ? null : rateOf(count, held - open),
          },
        ]
  return [
    ...step('planned', text('steps.planned'), planned, null),
    ...step('held', text('steps.held'), held, planned),
    ...step('yes', text('steps.yes'), yes, held),
    ...step('admitted', text('steps.admitted'), admitted, yes),
    ...CARE_DAYS.flatMap((days) => {
      const care = careOf(figures, days)
      return care && care.asked > 0
        ? step(`care_${days}`, filled(text('steps.care'), { days }), care.inCare, care.asked, care.open)
        : []
    }),
  ]
}

const lineOf = (label: Text, categories: readonly string[], told: Told): ReportLine => ({
  categories,
  label,
  planned: told.planned,
  count: told.count,
  yes: told.yes,
  admitted: told.admitted,
  ofHeld: told.yes === null ? null : rateOf(told.yes, told.count),
  ofPlanned: told.yes === null || told.planned === null ? null : rateOf(told.yes, told.planned),
})

/** What a table shows: that one line is higher only where its range lies above that of another. */
function saysOf(lines: readonly ReportLine[], overlapping: Text = text('says.overlap')): Text | null {
  const rated = lines.flatMap(({ label, ofHeld }) => (ofHeld ? [{ label, rate: ofHeld }] : []))
  const [most] = rated.toSorted((one, other) => other.rate.low - one.rate.low)
  const [least] = rated.toSorted((one, other) => one.rate.high - other.rate.high)
  if (rated.length < 2 || !most || !least) return null
  if (overlap(most.rate, least.rate)) return overlapping
  const part = ({ label, rate }: typeof most) => ({ label, percent: rate.percent })
  return filled(text('says.apart'), {
    more: part(most).label,
    morePercent: part(most).percent,
    less: part(least).label,
    lessPercent: part(least).percent,
  })
}

const presentTable = ({ dimension, lines: told }: ToldTable): ReportTable => {
  const order = ({ categories }: ToldLine) => lineOrder(dimension, categories)
  const lines = told
    .toSorted((one, other) => order(one) - order(other))
    .map((line) => lineOf(lineLabel(dimension, line.categories), line.categories, line))
  return { dimension, title: titleOf(dimension), says: saysOf(lines), lines }
}

const trendOf = ({ trend }: Figures): ReportTable[] => {
  const lines = trend.map((run) => lineOf(quartersLabel(run.from, run.to), [run.from, run.to], run))
  return lines.length > 1
    ? [{ dimension: 'quarter', title: titleOf('quarter'), says: saysOf(lines, text('says.no_change')), lines }]
    : []
}

function sentencesOf(figures: Figures): Text[] {
  const { count: held, yes, planned } = figures.total
  const rate = rateOf(yes ?? 0, held)
  const care = careOf(figures, 180)
  return [
    filled(text('sentences.yes'), {
      held,
      yes: yes ?? 0,
      percent: rate?.percent ?? 0,
      low: rate?.low ?? 0,
      high: rate?.high ?? 0,
    }),
    ...(planned === null ? [] : [filled(text('sentences.planned'), { planned, held })]),
    ...(care && care.asked > 0
      ? [filled(text(care.open > 0 ? 'sentences.care_open' : 'sentences.care'), { ...care })]
      : []),
  ]
}

/** The report of one period from what may be told of it. */
export const reportOf = (figures: Figures): Report => ({
  sentences: sentencesOf(figures),
  steps: stepsOf(figures),
  tables: [...trendOf(figures), ...figures.tables.map(presentTable)],
})

/** What is said where there is too little to tell anything. */
export const NOTHING_YET: Text = text('sentences.nothing_yet')
/** Why a year by itself is refused (docs/decisions/small-groups.md). */
export const YEAR_TOO_SMALL: Text = text('year-too-small')
