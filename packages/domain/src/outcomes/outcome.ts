import { text } from '@holdfast/content/outcomes'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { Text } from '../text.ts'
import type { CareAnswers } from './care.ts'
import type { Admission, FollowThrough } from './follow-through.ts'

/** Whether the meeting was held (docs/practice.md 10.1). */
export const MEETING_RESULTS = [
  'held',
  'waited_then_held',
  'postponed',
  'cancelled_by_family',
  'cancelled_safety',
  'person_absent',
  'person_left_early',
  'stopped_safety',
  'stopped_medical',
] as const
/** Whether the meeting took place; plans that never became one are counted, too (docs/practice.md ruling 8). */
export type MeetingResult = (typeof MEETING_RESULTS)[number]

/** What the person decided, apart from how they reacted (docs/product.md 7.3). */
export const DECISIONS = [
  'accepted_now',
  'accepted_delayed',
  'accepted_other_help',
  'conditional',
  'declined',
  'undecided',
  'no_decision_asked',
  'unable',
  'too_early',
] as const
/** The person's own decision; `too_early` until it is known. */
export type OutcomeDecision = (typeof DECISIONS)[number]

/** How the person reacted. Anger, silence and tears are not failures (S0.21). */
export const REACTIONS = [
  'calm',
  'tears',
  'anger',
  'silence',
  'denial',
  'shame',
  'relief',
  'bargaining',
  'leaving',
  'aggression',
  'collapse',
] as const
/** Anything from calm to collapse, as many as were seen; it never decides an outcome (S0.21). */
export type Reaction = (typeof REACTIONS)[number]

/** Why people say no: asked, never assumed (docs/practice.md 10.2; S2.4 to S2.6). */
export const DECLINE_REASONS = [
  'not_ready',
  'feels_in_control',
  'fear_of_withdrawal',
  'fear_of_life_without',
  'cost_or_cover',
  'not_knowing_where',
  'no_suitable_program',
  'past_treatment',
  'medication_fears',
  'felt_ambushed',
  'hostile_talk',
  'distrust_of_family',
  'seen_as_hypocrisy',
  'not_understood',
  'wants_choice',
  'job',
  'what_others_think',
  'children_or_custody',
  'legal_worry',
  'home_or_pets',
  'no_transport',
  'partner_who_uses',
  'shame',
  'mental_health',
  'pain_or_illness',
  'culture_or_faith',
  'no_reason_given',
  'other',
] as const
/** A reason against help, each with material that may answer it (S2.4 to S2.6, F65). */
export type DeclineReason = (typeof DECLINE_REASONS)[number]

/** How the family knows a reason (docs/practice.md 10.2). */
export const REASON_SOURCES = ['said_by_person', 'observed', 'guessed'] as const
/** A reason is never stored without it: what the person said weighs more than a guess. */
export type ReasonSource = (typeof REASON_SOURCES)[number]

/** The three goals of a meeting (S1.1). */
export const GOALS = ['recognize', 'envision', 'accept'] as const
/** `accept` means help from today on, so it has to match the decision. */
export type Goal = (typeof GOALS)[number]

/** Whether a goal was reached. Too early to say is always an answer (docs/practice.md 10.1). */
export const GOAL_ANSWERS = ['yes', 'partly', 'no', 'too_early'] as const
/** A goal that nobody has judged is left out. */
export type GoalAnswer = (typeof GOAL_ANSWERS)[number]

/** The ways in which a meeting took place, even if it ended early. */
const TOOK_PLACE: readonly MeetingResult[] = [
  'held',
  'waited_then_held',
  'person_left_early',
  'stopped_safety',
  'stopped_medical',
]
const ACCEPTED: readonly OutcomeDecision[] = ['accepted_now', 'accepted_delayed', 'accepted_other_help']

/** Whether there was a talk at all: without one, nothing can have been decided (docs/practice.md 10.1). */
export const tookPlace = (meetingResult: MeetingResult): boolean => TOOK_PLACE.includes(meetingResult)

/** Whether somebody went in, however long they stayed. */
export const hasEntered = (admission: Admission | null): boolean => admission !== null && ENTERED.includes(admission)
const ENTERED: readonly Admission[] = ['admitted', 'left_early', 'completed_detox_only', 'completed', 'transferred']

/** Whether the person has not said yes to any help: then a review is offered, never forced (S1, S3.4). */
export const isNo = ({ decision }: { decision: OutcomeDecision }): boolean => !ACCEPTED.includes(decision)

/**
 * What the person has answered so far; null while nobody asked, or while it is too early to say
 * (docs/practice.md 10.1).
 */
export const answerSoFar = ({ decision }: { decision: OutcomeDecision }): 'yes' | 'no' | null => {
  if (decision === 'too_early' || decision === 'no_decision_asked') return null
  return isNo({ decision }) ? 'no' : 'yes'
}

/** An outcome without its free words. The reaction has no rule: it says nothing about the decision (S0.21). */
export type OutcomeFacts = Readonly<{
  meetingResult: MeetingResult
  decision: OutcomeDecision
  /** `YYYY-MM-DD`, the day that was agreed. */
  decisionOn: string | null
  reasonsDeclined: readonly { reason: DeclineReason; source: ReasonSource }[]
  goals: Readonly<Partial<Record<Goal, GoalAnswer>>>
  followThrough?: FollowThrough | null
  admission?: Admission | null
  /** RFC 3339; the way to the place. */
  setOutAt?: string | null
  arrivedAt?: string | null
  admittedAt?: string | null
}> &
  CareAnswers

/**
 * Whether the parts of an outcome can be true together (docs/practice.md 10.1). It keeps the record honest and judges
 * nobody: a decision needs a meeting, "later" needs a day, and a "yes" has no reasons against it.
 */
export function decideOutcome(facts: OutcomeFacts): Decision<Refusal> {
  const { meetingResult, decision, decisionOn, reasonsDeclined, goals } = facts
  if (!tookPlace(meetingResult) && decision !== 'no_decision_asked' && decision !== 'unable')
    return refuse('decision_needs_meeting')
  if (decision === 'accepted_delayed' && decisionOn === null) return refuse('delay_needs_date')
  if (decision === 'accepted_now' && reasonsDeclined.length > 0) return refuse('yes_has_no_reasons')
  if (new Set(reasonsDeclined.map(({ reason }) => reason)).size < reasonsDeclined.length)
    return refuse('reason_named_twice')
  if ((goals.accept === 'yes' && isNo({ decision })) || (goals.accept === 'no' && decision === 'accepted_now'))
    return refuse('accept_matches_decision')
  return decideWhatFollowed(facts)
}

/**
 * What came after the answer: a promise needs one, and the way to the place has its order (docs/practice.md 7.3, 10.1).
 */
function decideWhatFollowed({ decision, followThrough, admission, ...way }: OutcomeFacts): Decision<Refusal> {
  const isPromise = ACCEPTED.includes(decision) || decision === 'conditional'
  if (followThrough === 'promised_not_followed' && !isPromise) return refuse('promise_needs_yes')
  if (followThrough === 'promised_not_followed' && admission != null && WENT_IN.includes(admission))
    return refuse('follow_matches_admission')
  if ([way.careAt30, way.careAt90, way.careAt180].some((answer) => answer != null) && !hasEntered(admission ?? null))
    return refuse('care_needs_admission')
  const times = [way.setOutAt, way.arrivedAt, way.admittedAt].filter((at) => at != null).map((at) => Date.parse(at))
  if (times.some((at, index) => index > 0 && at < (times[index - 1] ?? at))) return refuse('way_in_order')
  return yes
}
const WENT_IN: readonly Admission[] = ['admitted', 'completed', 'completed_detox_only', 'transferred']

const REFUSALS = {
  decision_needs_meeting: text('refusals.decision_needs_meeting'),
  delay_needs_date: text('refusals.delay_needs_date'),
  yes_has_no_reasons: text('refusals.yes_has_no_reasons'),
  reason_named_twice: text('refusals.reason_named_twice'),
  accept_matches_decision: text('refusals.accept_matches_decision'),
  promise_needs_yes: text('refusals.promise_needs_yes'),
  follow_matches_admission: text('refusals.follow_matches_admission'),
  care_needs_admission: text('refusals.care_needs_admission'),
  way_in_order: text('refusals.way_in_order'),
} as const satisfies Record<string, Text>

const refuse = (rule: keyof typeof REFUSALS) => no({ rule, reason: REFUSALS[rule] })
