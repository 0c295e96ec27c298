import { text } from '@holdfast/content/offline-day'
import { DISCLOSURE_REFUSALS } from '../awareness/awareness.ts'
import { GO_REFUSALS } from '../go-no-go/go-no-go.ts'
import { RUN_REFUSALS } from '../risk-assessments/risk-gate.ts'
import { START_REFUSALS } from '../sobriety/sobriety-check.ts'
import type { Text } from '../text.ts'

/**
 * What a phone records without a network and what counts only with what another phone recorded (F57): "I saw the same" of a second
 * adult, and the beginning of the meeting.
 */
export const OFFLINE_KINDS = ['confirmation', 'start'] as const
/** A check needs nobody else to be kept; it is a sobriety check from the first. */
export type OfflineKind = (typeof OFFLINE_KINDS)[number]

/** Why a beginning that was recorded without a network does not begin the meeting; it is kept all the same. */
export const BEGIN_REFUSALS: Readonly<Record<string, Text>> = {
  ...START_REFUSALS,
  ...RUN_REFUSALS,
  ...DISCLOSURE_REFUSALS,
  go_says_no: GO_REFUSALS.go_says_no,
  plan_opened_again: text('refusals.plan_opened_again'),
  plan_called_off: text('refusals.plan_called_off'),
}

/** What a record waits for, as long as it neither counts nor is refused. */
export const OFFLINE_WAITS = ['check', 'second_adult', 'second_adult_left', 'other_result', 'proof', 'lead'] as const
/** Each says who can do what about it: `WAIT_WORDS`. */
export type OfflineWait = (typeof OFFLINE_WAITS)[number]

/** What a record waits for, and who can do what about it. */
export const WAIT_WORDS: Readonly<Record<OfflineWait, Text>> = {
  check: text('waits.check'),
  second_adult: text('waits.second_adult'),
  second_adult_left: text('waits.second_adult_left'),
  other_result: text('waits.other_result'),
  proof: text('waits.proof'),
  lead: text('waits.lead'),
}
