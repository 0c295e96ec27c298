import type { Substance } from '../cases/case-vocabulary.ts'
import { type ImpairmentSign, signsFor } from './signs.ts'

/** What one looks at, one after another (docs/practice.md 7.2, step 3). */
export const SIGN_GROUPS = ['speech', 'movement', 'face', 'mind'] as const
/** `face` takes in eyes, skin and smell; `mind` how awake they are, and their mood. */
export type SignGroup = (typeof SIGN_GROUPS)[number]

const GROUPS: Readonly<Record<SignGroup, readonly ImpairmentSign[]>> = {
  speech: ['slurred_speech', 'slow_speech', 'loud_voice', 'fast_rambling_talk'],
  movement: ['unsteady', 'clumsy', 'slow_reactions', 'jaw_or_body_movements', 'jaw_clench', 'numbness'],
  face: [
    'smell_of_alcohol',
    'smell_of_cannabis',
    'chemical_smell',
    'flushed',
    'red_eyes',
    'watery_eyes',
    'pinpoint_pupils',
    'wide_pupils',
    'eyes_jerk',
    'sweating',
    'warm_skin',
    'rash_around_mouth',
    'scratching',
  ],
  mind: [
    'blank_stare',
    'drowsy',
    'nodding_off',
    'sudden_sleep',
    'no_sleep',
    'crash',
    'memory_gaps',
    'poor_judgment',
    'distorted_perception',
    'laughing',
    'hunger',
    'anxiety',
    'suspicion',
    'sudden_aggression',
  ],
}

/** The signs of one group: first those that fit what this person uses, then the others. */
export function signsOf(
  group: SignGroup,
  substances: readonly Substance[],
): { likely: ImpairmentSign[]; others: ImpairmentSign[] } {
  const fitting = signsFor(substances)
  const likely = GROUPS[group].filter((sign) => fitting.includes(sign))
  return { likely, others: GROUPS[group].filter((sign) => !likely.includes(sign)) }
}
