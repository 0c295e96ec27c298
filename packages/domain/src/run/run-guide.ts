import { text } from '@holdfast/content/run'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { RunEventKind } from './run-event.ts'

/** What everyone in the room agrees to, said at the start (S0.15; docs/practice.md 7.3). */
export const GROUND_RULES: readonly Text[] = content('ground-rules', [
  text('ground-rules.0'),
  text('ground-rules.1'),
  text('ground-rules.2'),
  text('ground-rules.3'),
  text('ground-rules.4'),
])

/** On every screen of the day (S3.10, S0.18). */
export const RUN_LINES = content('run-lines', {
  goal: text('run-lines.goal'),
  may_leave: text('run-lines.may_leave'),
  stop_phrase: text('run-lines.stop_phrase'),
  after_no: text('run-lines.after_no'),
  after_yes: text('run-lines.after_yes'),
} as const satisfies Record<string, Text>)

/** Short sentences for a heated moment (S4.7, S0.17; docs/practice.md 9.3). */
export const CALM_SENTENCES: readonly Text[] = content('calm-sentences', [
  text('calm-sentences.0'),
  text('calm-sentences.1'),
  text('calm-sentences.2'),
  text('calm-sentences.3'),
  text('calm-sentences.4'),
  text('calm-sentences.5'),
])

/** What to do right after something was recorded: one or two sentences on the screen (docs/practice.md 7.3 to 8). */
export const EVENT_PROMPTS: Readonly<Partial<Record<RunEventKind, Text>>> = content('event-prompts', {
  asked: text('event-prompts.asked'),
  second_ask: text('event-prompts.second_ask'),
  bargaining_offer: text('event-prompts.bargaining_offer'),
  objection: text('event-prompts.objection'),
  answer_said: text('event-prompts.answer_said'),
  reaction: text('event-prompts.reaction'),
  pause: text('event-prompts.pause'),
  left_the_room: text('event-prompts.left_the_room'),
  left_the_house: text('event-prompts.left_the_house'),
  not_sure: text('event-prompts.not_sure'),
  yes: text('event-prompts.yes'),
  no: text('event-prompts.no'),
  consequence_read: text('event-prompts.consequence_read'),
  travel_consent_withdrawn: text('event-prompts.travel_consent_withdrawn'),
})

/** The screen of a crisis: first things first, in this order (docs/practice.md 7.4, 7.5, 9.4). */
export const CRISIS_STEPS: readonly Text[] = content('crisis-steps', [
  text('crisis-steps.0'),
  text('crisis-steps.1'),
  text('crisis-steps.2'),
  text('crisis-steps.3'),
  text('crisis-steps.4'),
])

/** After a yes: what is done before the car leaves (docs/practice.md 7.3; F66). */
export const AFTER_YES: readonly Text[] = content('after-yes', [
  text('after-yes.0'),
  text('after-yes.1'),
  text('after-yes.2'),
  text('after-yes.3'),
  text('after-yes.4'),
  text('after-yes.5'),
  text('after-yes.6'),
  text('after-yes.7'),
])

/** After a no: what helps now (S0.28, S1.18; docs/practice.md 7.3). */
export const AFTER_NO: readonly Text[] = content('after-no', [
  text('after-no.0'),
  text('after-no.1'),
  text('after-no.2'),
  text('after-no.3'),
  text('after-no.4'),
  text('after-no.5'),
])
