import { text } from '@holdfast/content/outcome-report'
import { filled, type Text } from '../text.ts'

/** The heads of a report's file. */
export const COLUMNS = {
  table: text('columns.table'),
  line: text('columns.line'),
  planned: text('columns.planned'),
  held: text('columns.held'),
  yes: text('columns.yes'),
  admitted: text('columns.admitted'),
  percent: text('columns.percent'),
  low: text('columns.low'),
  high: text('columns.high'),
  percentPlanned: text('columns.percent_planned'),
  source: text('columns.source'),
  through: text('columns.through'),
  hidden: text('columns.hidden'),
  practice_data: text('columns.practice_data'),
} as const satisfies Record<string, Text>

/** The first table: the steps from the plan to care. */
export const STEPS_TITLE: Text = text('columns.steps')
/** Where the figures come from. */
export const SOURCE: Text = text('source')
/** Beside the figures of an organization that is there to train. */
export const PRACTICE_DATA: Text = text('practice-data')
/** What is left out. */
export const hiddenBelow = (k: number): Text => filled(text('hidden'), { k })
