import { text } from '@holdfast/content/contingencies'
import type { Text } from '../text.ts'

/** What happens to the meeting when a contingency comes true (docs/practice.md 8). */
export const STOP_RULES = [
  'continue',
  'hold_the_ask',
  'pause',
  'wait_or_postpone',
  'switch_to_invitational',
  'facilitator_decides',
  'close',
  'stop',
] as const
/** What happens to the meeting when the scenario comes up, from going on to stopping (docs/practice.md 8). */
export type StopRule = (typeof STOP_RULES)[number]

/** What a stop rule means for the meeting, in plain words (docs/practice.md 8). */
export const STOP_RULE_LABELS: Readonly<Record<StopRule, Text>> = {
  continue: text('stop-rule-labels.continue'),
  hold_the_ask: text('stop-rule-labels.hold_the_ask'),
  pause: text('stop-rule-labels.pause'),
  wait_or_postpone: text('stop-rule-labels.wait_or_postpone'),
  switch_to_invitational: text('stop-rule-labels.switch_to_invitational'),
  facilitator_decides: text('stop-rule-labels.facilitator_decides'),
  close: text('stop-rule-labels.close'),
  stop: text('stop-rule-labels.stop'),
}
