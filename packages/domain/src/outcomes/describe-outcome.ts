import { text } from '@holdfast/content/outcomes'
import { asWritten, inEach, joined, type Text } from '../text.ts'
import { CARE_ANSWER_LABELS, CARE_DAYS, CARE_FIELDS, careQuestion } from './care.ts'
import { DECLINE_REASON_CATALOG } from './decline-reasons.ts'
import { ADMISSION_LABELS, FOLLOW_THROUGH_LABELS } from './follow-through.ts'
import { GOALS, type OutcomeFacts, type Reaction } from './outcome.ts'
import {
  DECISION_LABELS,
  GOAL_ANSWER_LABELS,
  GOAL_LABELS,
  MEETING_RESULT_LABELS,
  REACTION_LABELS,
  REASON_SOURCE_LABELS,
} from './outcome-labels.ts'

/** An outcome as it is read back; reactions stand beside the decision and never change it (S0.21). */
export type DescribedOutcome = OutcomeFacts & { readonly reactions: readonly Reaction[] }
/** One part of an outcome; `key` is the same in every attempt, so that two can be compared. */
export type OutcomeLine = { readonly key: string; readonly label: Text; readonly value: Text }

/**
 * An outcome line by line, each part by itself: what took place, what was decided, how, why, and what became of it
 * (docs/practice.md 10.1).
 */
export function describeOutcome(outcome: DescribedOutcome): OutcomeLine[] {
  const { meetingResult, decision, decisionOn, reactions, reasonsDeclined, goals, followThrough, admission } = outcome
  const reasons = reasonsDeclined.map(({ reason, source }) =>
    inEach((locale) => `${DECLINE_REASON_CATALOG[reason].label[locale]} (${REASON_SOURCE_LABELS[source][locale]})`),
  )
  return [
    line('meetingResult', LABELS.meetingResult, MEETING_RESULT_LABELS[meetingResult]),
    line('decision', LABELS.decision, list([DECISION_LABELS[decision], asWritten(decisionOn ?? '')])),
    line('reactions', LABELS.reactions, list(reactions.map((one) => REACTION_LABELS[one]))),
    line('reasons', LABELS.reasons, list(reasons)),
    ...GOALS.map((goal) => {
      const answer = goals[goal]
      return line(goal, GOAL_LABELS[goal], answer ? GOAL_ANSWER_LABELS[answer] : EMPTY)
    }),
    line('followThrough', LABELS.followThrough, followThrough ? FOLLOW_THROUGH_LABELS[followThrough] : EMPTY),
    line('admission', LABELS.admission, admission ? ADMISSION_LABELS[admission] : EMPTY),
    ...CARE_DAYS.map((days) => {
      const answer = outcome[CARE_FIELDS[days]]
      return line(CARE_FIELDS[days], careQuestion(days), answer ? CARE_ANSWER_LABELS[answer] : EMPTY)
    }),
  ].filter(({ value }) => value.en !== '')
}

const line = (key: string, label: Text, value: Text): OutcomeLine => ({ key, label, value })
const EMPTY = asWritten('')
const list = (parts: readonly Text[]): Text => joined(parts, ' · ')

const LABELS = {
  meetingResult: text('labels.meetingResult'),
  decision: text('labels.decision'),
  reactions: text('labels.reactions'),
  reasons: text('labels.reasons'),
  followThrough: text('labels.followThrough'),
  admission: text('labels.admission'),
} as const satisfies Record<string, Text>
