import type { OutcomeReport } from '@holdfast/contracts/outcome-report'
import type { FileAnswer } from '@holdfast/contracts/route'
import { COLUMNS, hiddenBelow, PRACTICE_DATA, SOURCE, STEPS_TITLE } from '@holdfast/domain/outcome-report/columns'
import type { Text } from '@holdfast/domain/text'
import type { OrganizationContext } from '../../kernel/context.ts'
import { csvOf } from '../../kernel/csv-file.ts'
import { localize } from '../../kernel/localize.ts'

const cell = (value: number | null | undefined): string => (value == null ? '' : String(value))
const inFile = (rate: OutcomeReport['steps'][number]['ofHeld']): string[] =>
  [rate?.percent, rate?.low, rate?.high].map(cell)

/** The report as a table that a spreadsheet opens, with its source and date: the same figures, and no others. */
export function reportFile(context: OrganizationContext, report: OutcomeReport): FileAnswer {
  const say = (words: Text) => localize(words, context)
  const steps = report.steps.map(({ label, count, ofHeld, ofPlanned }) => [
    say(STEPS_TITLE),
    label,
    '',
    String(count),
    '',
    '',
    ...inFile(ofHeld),
    cell(ofPlanned?.percent),
  ])
  const lines = report.tables.flatMap(({ title, lines: all }) =>
    all.map(({ label, planned, count, yes, admitted, ofHeld, ofPlanned }) => [
      title,
      label,
      ...[planned, count, yes, admitted].map(cell),
      ...inFile(ofHeld),
      cell(ofPlanned?.percent),
    ]),
  )
  const about = [
    ...(report.isTraining ? [[say(COLUMNS.practice_data), say(PRACTICE_DATA)]] : []),
    [say(COLUMNS.source), say(SOURCE)],
    [say(COLUMNS.through), report.through ?? ''],
    [say(COLUMNS.hidden), say(hiddenBelow(report.smallestGroup))],
  ]
  const heads = [COLUMNS.table, COLUMNS.line, COLUMNS.planned, COLUMNS.held, COLUMNS.yes, COLUMNS.admitted]
  const rates = [COLUMNS.percent, COLUMNS.low, COLUMNS.high, COLUMNS.percentPlanned]
  const width = heads.length + rates.length
  const rows = [[...heads, ...rates].map(say), ...steps, ...lines, ...about]
  return {
    name: report.isTraining ? 'practice-data.csv' : 'report.csv',
    bytes: csvOf(rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')])),
  }
}
