/** Whether the meeting was held (domain.md 10.1). */
export const HELD = [
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
export type Held = (typeof HELD)[number]

/** What the person decided, apart from how they reacted (overview: a reaction is not an outcome). */
export const DECISIONS = [
  'accepted_now',
  'accepted_delayed',
  'accepted_other_help',
  'conditional',
  'declined',
  'undecided',
  'no_decision_asked',
  'unable',
] as const
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
export type Reaction = (typeof REACTIONS)[number]

/** Why people say no: asked, never assumed (domain.md 10.2; S2.4 to S2.6). */
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
export type DeclineReason = (typeof DECLINE_REASONS)[number]

/** How the family knows a reason (domain.md 10.2). */
export const REASON_SOURCES = ['said_by_person', 'observed', 'guessed'] as const
export type ReasonSource = (typeof REASON_SOURCES)[number]

/** The three goals of a meeting (S1.1). */
export const GOALS = ['recognize', 'envision', 'accept'] as const
export type Goal = (typeof GOALS)[number]

/** Whether a goal was reached. Too early to say is always an answer (domain.md 10.1). */
export const GOAL_ANSWERS = ['yes', 'partly', 'no', 'too_early'] as const
export type GoalAnswer = (typeof GOAL_ANSWERS)[number]
