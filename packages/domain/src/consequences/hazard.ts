import type { Source, Text } from '../text.ts'

/** What may not be used as a consequence, or only after a professional has looked at it (docs/practice.md 5.2). */
export const HAZARDS = [
  'health_insurance',
  'food',
  'medicine',
  'medicine_handling',
  'naloxone',
  'identity_papers',
  'phone_taken',
  'emergency_line',
  'lock_out',
  'home_without_notice',
  'held_by_force',
  'violence',
  'children_as_leverage',
  'employer',
  'immigration',
  'police',
  'property',
  'public_posting',
  'cut_off_unchecked',
  'cut_off_at_risk',
  'drives_impaired',
  'ride_home',
] as const
/** A way in which a limit can harm somebody (docs/practice.md 5.2). */
export type Hazard = (typeof HAZARDS)[number]

/** `refuse`: it cannot be agreed on as it is · `review`: only with the signature of the interventionist on the case. */
export type HazardAction = 'refuse' | 'review'

/** One hazard as a rule that carries its own examples: what it finds, and what it lets pass. */
export type HazardRule = {
  readonly action: HazardAction
  readonly name: Text
  readonly why: Text
  readonly safer: Text
  readonly source: Source
  /** Patterns over folded words, in both languages. */
  readonly cues: readonly RegExp[]
  /** Words in the consequence, or in the help that stays open, that take the danger away. */
  readonly unless?: RegExp
  readonly flags: readonly string[]
  readonly passes: readonly string[]
}

/** The hazards are the product's own proposal and stand as guidance until a clinician or lawyer has signed them. */
export const source = (ref = 'docs/practice.md 5.2'): Source => ({ ref, standing: 'guidance' })

/** Ways to say that something is no longer done. */
export const NO_LONGER =
  "not|never|no longer|won't|will not|cannot|can't|don't|stop|stops|quit|ya no|no|nunca|jamas|dejo de|dejare de|dejar de"
