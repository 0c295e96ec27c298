import { text } from '@holdfast/content/coaching'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { MeasureHint } from './measures.ts'

/** What each measure suggests, in one sentence (docs/practice.md 4.2, S2.11, S3.11, F19, F20). */
export const MEASURE_TEXTS: Readonly<Record<MeasureHint, Text>> = content('coach-measures', {
  too_long: text('coach-measures.too_long'),
  long: text('coach-measures.long'),
  long_sentence: text('coach-measures.long_sentence'),
  many_events: text('coach-measures.many_events'),
  little_about_oneself: text('coach-measures.little_about_oneself'),
  ask_names_no_place: text('coach-measures.ask_names_no_place'),
  ask_without_today: text('coach-measures.ask_without_today'),
  ask_is_no_question: text('coach-measures.ask_is_no_question'),
  no_support: text('coach-measures.no_support'),
  not_warm: text('coach-measures.not_warm'),
})
