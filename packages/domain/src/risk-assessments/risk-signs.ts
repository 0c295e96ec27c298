/** Each sign that an area asks about; `danger_now` stands in every core area (docs/practice.md 9.1). */
export const RISK_SIGNS = [
  'danger_now',
  'talk_of_dying',
  'past_attempt',
  'plan_or_means',
  'goodbyes',
  'loss_or_despair',
  'threats',
  'past_harm',
  'feels_followed',
  'weapon_near',
  'weapon_unlocked',
  'weapon_in_threat',
  'fear_at_home',
  'grave_violence',
  'getting_worse',
  'order_or_separation',
  'control',
  'daily_heavy',
  'past_seizure',
  'shakes',
  'many_stops',
  'long_heavy',
  'old_or_ill',
  'calming_pills',
  'racing_heart',
  'opioids',
  'alone_or_mixing',
  'past_overdose',
  'recent_break',
  'breathing_problem',
  'pregnancy',
  'illness',
  'injury_or_infection',
  'voices_or_beliefs',
  'no_sleep_or_sadness',
  'stopped_medicine',
  'trauma_or_eating',
  'children_saw',
  'no_one_for_children',
  'children_in_danger',
  'custody_or_duty',
  'adult_depends',
  'no_one_takes_over',
  'court',
  'custody_or_status',
  'unknown_pills',
  'meth_or_pcp',
  'several_kinds',
  'frail',
  'history_of_violence',
  'far_from_help',
  'one_way_out',
] as const
/** One sign, answered by itself. */
export type RiskSign = (typeof RISK_SIGNS)[number]

/** What a sign is answered with. */
export const SIGN_ANSWERS = ['yes', 'no', 'not_sure'] as const
/** `not_sure` is a good answer: it never counts as a no. */
export type SignAnswer = (typeof SIGN_ANSWERS)[number]

/** The signs of one area that were answered. */
export type SignAnswers = Readonly<Partial<Record<RiskSign, SignAnswer>>>
