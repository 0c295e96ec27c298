import { text } from '@holdfast/content/run'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { RunEventKind } from './run-event.ts'
import type { ConsequenceLock } from './run-state.ts'

/** What each event of the day is called: one tap, one line in the record. */
export const EVENT_LABELS: Readonly<Record<RunEventKind, Text>> = content('run-events', {
  arrived: text('run-events.arrived'),
  welcome_said: text('run-events.welcome_said'),
  step_moved: text('run-events.step_moved'),
  letter_read: text('run-events.letter_read'),
  pause: text('run-events.pause'),
  resumed: text('run-events.resumed'),
  left_the_room: text('run-events.left_the_room'),
  came_back: text('run-events.came_back'),
  left_the_house: text('run-events.left_the_house'),
  objection: text('run-events.objection'),
  bargaining_offer: text('run-events.bargaining_offer'),
  answer_said: text('run-events.answer_said'),
  reaction: text('run-events.reaction'),
  asked: text('run-events.asked'),
  second_ask: text('run-events.second_ask'),
  yes: text('run-events.yes'),
  no: text('run-events.no'),
  not_sure: text('run-events.not_sure'),
  consequence_read: text('run-events.consequence_read'),
  consequence_understood: text('run-events.consequence_understood'),
  safety_concern: text('run-events.safety_concern'),
  stop: text('run-events.stop'),
  emergency_call: text('run-events.emergency_call'),
  hotline_contacted: text('run-events.hotline_contacted'),
  naloxone_given: text('run-events.naloxone_given'),
  help_arrived: text('run-events.help_arrived'),
  set_out: text('run-events.set_out'),
  arrived_at_care: text('run-events.arrived_at_care'),
  admission_confirmed: text('run-events.admission_confirmed'),
  travel_consent_withdrawn: text('run-events.travel_consent_withdrawn'),
  note: text('run-events.note'),
  correction: text('run-events.correction'),
})

/** Why the consequences stay closed, for whoever looks for them. */
export const CONSEQUENCE_LOCKS: Readonly<Record<ConsequenceLock, Text>> = content('consequence-locks', {
  no_answer_yet: text('consequence-locks.no_answer_yet'),
  not_a_no: text('consequence-locks.not_a_no'),
  disputed: text('consequence-locks.disputed'),
  crisis: text('consequence-locks.crisis'),
  risk: text('consequence-locks.risk'),
  not_told: text('consequence-locks.not_told'),
})
