import { text } from '@holdfast/content/outcomes'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { Goal, GoalAnswer, MeetingResult, OutcomeDecision, Reaction, ReasonSource } from './outcome.ts'

/** What stands above the outcome (docs/practice.md 10.1; docs/product.md 7.3). */
export const OUTCOME_NOTES = content('outcome-notes', {
  no_is_not_failure: text('outcome-notes.no_is_not_failure'),
  reaction_is_not_outcome: text('outcome-notes.reaction_is_not_outcome'),
  too_early_is_fine: text('outcome-notes.too_early_is_fine'),
} as const satisfies Record<string, Text>)

/** What became of the meeting; a day that was called off counts, too (docs/practice.md ruling 8). */
export const MEETING_RESULT_LABELS: Readonly<Record<MeetingResult, Text>> = {
  held: text('meeting-result-labels.held'),
  waited_then_held: text('meeting-result-labels.waited_then_held'),
  postponed: text('meeting-result-labels.postponed'),
  cancelled_by_family: text('meeting-result-labels.cancelled_by_family'),
  cancelled_safety: text('meeting-result-labels.cancelled_safety'),
  person_absent: text('meeting-result-labels.person_absent'),
  person_left_early: text('meeting-result-labels.person_left_early'),
  stopped_safety: text('meeting-result-labels.stopped_safety'),
  stopped_medical: text('meeting-result-labels.stopped_medical'),
}

/** "Said no for now": a no is open, and not a failure (S1.2). */
export const DECISION_LABELS: Readonly<Record<OutcomeDecision, Text>> = {
  accepted_now: text('decision-labels.accepted_now'),
  accepted_delayed: text('decision-labels.accepted_delayed'),
  accepted_other_help: text('decision-labels.accepted_other_help'),
  conditional: text('decision-labels.conditional'),
  declined: text('decision-labels.declined'),
  undecided: text('decision-labels.undecided'),
  no_decision_asked: text('decision-labels.no_decision_asked'),
  unable: text('decision-labels.unable'),
  too_early: text('decision-labels.too_early'),
}

/** What could be seen and heard, without judging it (S0.21). */
export const REACTION_LABELS: Readonly<Record<Reaction, Text>> = {
  calm: text('reaction-labels.calm'),
  tears: text('reaction-labels.tears'),
  anger: text('reaction-labels.anger'),
  silence: text('reaction-labels.silence'),
  denial: text('reaction-labels.denial'),
  shame: text('reaction-labels.shame'),
  relief: text('reaction-labels.relief'),
  bargaining: text('reaction-labels.bargaining'),
  leaving: text('reaction-labels.leaving'),
  aggression: text('reaction-labels.aggression'),
  collapse: text('reaction-labels.collapse'),
}

/** How sure a reason is: said, noticed, or guessed (docs/practice.md 10.2). */
export const REASON_SOURCE_LABELS: Readonly<Record<ReasonSource, Text>> = {
  said_by_person: text('reason-source-labels.said_by_person'),
  observed: text('reason-source-labels.observed'),
  guessed: text('reason-source-labels.guessed'),
}

/** The three goals (S1.1). */
export const GOAL_LABELS: Readonly<Record<Goal, Text>> = {
  recognize: text('goal-labels.recognize'),
  envision: text('goal-labels.envision'),
  accept: text('goal-labels.accept'),
}

/** A goal that was not reached is "not yet" (S1.1). */
export const GOAL_ANSWER_LABELS: Readonly<Record<GoalAnswer, Text>> = {
  yes: text('goal-answer-labels.yes'),
  partly: text('goal-answer-labels.partly'),
  no: text('goal-answer-labels.no'),
  too_early: text('goal-answer-labels.too_early'),
}
