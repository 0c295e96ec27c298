import { text } from '@holdfast/content/participants'
import type { Text } from '../text.ts'
import type { PreparedItem } from './preparedness.ts'

/** The same in a word or two, for the head of a table. */
export const PREPARED_SHORT: Readonly<Record<PreparedItem, Text>> = {
  training: text('prepared-short.training'),
  statement: text('prepared-short.statement'),
  consequence: text('prepared-short.consequence'),
  consent: text('prepared-short.consent'),
  rehearsal: text('prepared-short.rehearsal'),
  rest: text('prepared-short.rest'),
  support: text('prepared-short.support'),
  safety: text('prepared-short.safety'),
}

/** What each thing to have ready is called. */
export const PREPARED_LABELS: Readonly<Record<PreparedItem, Text>> = {
  training: text('prepared-labels.training'),
  statement: text('prepared-labels.statement'),
  consequence: text('prepared-labels.consequence'),
  consent: text('prepared-labels.consent'),
  rehearsal: text('prepared-labels.rehearsal'),
  rest: text('prepared-labels.rest'),
  support: text('prepared-labels.support'),
  safety: text('prepared-labels.safety'),
}
