/** Whether the meeting was held (domain.md 10.1). */
export const HELD = ['held', 'waited_then_held', 'postponed', 'cancelled_by_family', 'cancelled_safety', 'person_absent', 'person_left_early', 'stopped_safety', 'stopped_medical'] as const
export type Held = (typeof HELD)[number]

export const DECISIONS = ['accepted_now', 'accepted_delayed', 'accepted_other_help', 'conditional', 'declined', 'undecided', 'no_decision_asked', 'unable'] as const
export type OutcomeDecision = (typeof DECISIONS)[number]

export const REACTIONS = ['calm', 'tears', 'anger', 'silence', 'denial', 'shame', 'relief', 'bargaining', 'leaving', 'aggression', 'collapse'] as const
export type Reaction = (typeof REACTIONS)[number]

export const REASON_SOURCES = ['said_by_person', 'observed', 'guessed'] as const
export type ReasonSource = (typeof REASON_SOURCES)[number]

export const GOALS = ['recognize', 'envision', 'accept'] as const
export type Goal = (typeof GOALS)[number]

export const GOAL_ANSWERS = ['yes', 'partly', 'no', 'too_early'] as const
export type GoalAnswer = (typeof GOAL_ANSWERS)[number]
