import type { Substance } from '../cases/case-vocabulary.ts'

/** Any one of these: call 911 now (docs/practice.md 7.2, step 1). */
export const EMERGENCY_SIGNS = [
  'cannot_be_woken',
  'breathing_slow_or_stopped',
  'blue_or_gray',
  'pinpoint_and_unresponsive',
  'seizure',
  'chest_pain',
  'hot_and_confused',
  'vomiting_while_drowsy',
  'head_injury',
  'hallucinating_and_agitated',
  'overdose_taken',
  'suicide_attempt',
  'violence_or_weapon',
] as const
/** One is enough to call emergency services, whatever else was seen. */
export type EmergencySign = (typeof EMERGENCY_SIGNS)[number]

/** Any one of these: medical care today, never waited out at home (docs/practice.md 7.2, step 2). */
export const WITHDRAWAL_FLAGS = [
  'shaking_hands',
  'drenching_sweat',
  'racing_heart',
  'vomiting',
  'seeing_or_hearing_things',
  'past_seizure_or_delirium',
  'stopped_heavy_use_lately',
] as const
/**
 * One is enough for medical care the same day; waiting sober makes it worse, not better (docs/practice.md ruling 2).
 */
export type WithdrawalFlag = (typeof WITHDRAWAL_FLAGS)[number]

/**
 * What can be seen and heard; each has innocent causes too (docs/practice.md 7.2, step 3). Slow breathing is an
 * emergency sign, never one of these.
 */
export const IMPAIRMENT_SIGNS = [
  'smell_of_alcohol',
  'smell_of_cannabis',
  'chemical_smell',
  'slurred_speech',
  'slow_speech',
  'loud_voice',
  'fast_rambling_talk',
  'unsteady',
  'clumsy',
  'slow_reactions',
  'flushed',
  'red_eyes',
  'watery_eyes',
  'pinpoint_pupils',
  'wide_pupils',
  'eyes_jerk',
  'blank_stare',
  'drowsy',
  'nodding_off',
  'sudden_sleep',
  'no_sleep',
  'crash',
  'memory_gaps',
  'poor_judgment',
  'distorted_perception',
  'numbness',
  'scratching',
  'sweating',
  'warm_skin',
  'jaw_or_body_movements',
  'jaw_clench',
  'rash_around_mouth',
  'laughing',
  'hunger',
  'anxiety',
  'suspicion',
  'sudden_aggression',
] as const
/** Seen or heard by the observer; one alone proves nothing. */
export type ImpairmentSign = (typeof IMPAIRMENT_SIGNS)[number]

/**
 * What to look and listen for, by substance class (docs/practice.md 7.2, step 3). An unknown substance may show any of
 * them.
 */
const SIGNS_BY_SUBSTANCE = {
  alcohol: ['smell_of_alcohol', 'slurred_speech', 'unsteady', 'flushed', 'slow_speech', 'loud_voice', 'poor_judgment'],
  sedatives: ['slurred_speech', 'unsteady', 'drowsy', 'eyes_jerk', 'memory_gaps'],
  opioids: ['pinpoint_pupils', 'nodding_off', 'slurred_speech', 'slow_speech', 'scratching'],
  methadone: ['pinpoint_pupils', 'nodding_off', 'slurred_speech', 'slow_speech', 'scratching'],
  stimulants: [
    'wide_pupils',
    'fast_rambling_talk',
    'sweating',
    'jaw_or_body_movements',
    'no_sleep',
    'suspicion',
    'crash',
  ],
  cannabis: ['red_eyes', 'smell_of_cannabis', 'slow_reactions', 'laughing', 'hunger', 'anxiety'],
  hallucinogens: ['wide_pupils', 'distorted_perception', 'warm_skin', 'jaw_clench'],
  dissociatives: ['blank_stare', 'eyes_jerk', 'numbness', 'sudden_aggression'],
  inhalants: ['chemical_smell', 'watery_eyes', 'rash_around_mouth', 'clumsy'],
  ghb: ['slurred_speech', 'unsteady', 'sudden_sleep'],
  unknown: IMPAIRMENT_SIGNS,
} as const satisfies Record<Substance, readonly ImpairmentSign[]>

/** The signs to show for what this person uses, in the order of the list; all of them when nobody knows. */
export function signsFor(substances: readonly Substance[]): ImpairmentSign[] {
  if (substances.length === 0) return [...IMPAIRMENT_SIGNS]
  const wanted = new Set<ImpairmentSign>(substances.flatMap((substance) => [...SIGNS_BY_SUBSTANCE[substance]]))
  return IMPAIRMENT_SIGNS.filter((sign) => wanted.has(sign))
}

/**
 * Signs that a cold, nerves, a short night or a steady dose explain as well. One of them alone does not stand against a talk:
 * nobody has to be at zero (docs/practice.md ruling 2 and 7.2; which signs are minor is guidance).
 */
export const MINOR_SIGNS: ReadonlySet<ImpairmentSign> = new Set<ImpairmentSign>([
  'smell_of_alcohol',
  'smell_of_cannabis',
  'slow_speech',
  'loud_voice',
  'flushed',
  'red_eyes',
  'watery_eyes',
  'pinpoint_pupils',
  'wide_pupils',
  'no_sleep',
  'scratching',
  'sweating',
  'warm_skin',
  'jaw_clench',
  'rash_around_mouth',
  'laughing',
  'hunger',
  'anxiety',
])

/** Signs that are more than mild: waiting a few hours beside them is not enough (docs/practice.md 7.2, guidance). */
export const STRONG_SIGNS: ReadonlySet<ImpairmentSign> = new Set<ImpairmentSign>([
  'nodding_off',
  'sudden_sleep',
  'crash',
  'distorted_perception',
  'blank_stare',
  'sudden_aggression',
])
