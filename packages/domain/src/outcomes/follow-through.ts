import type { Text } from '../text.ts'

/** What became of the answer: never known that night, so "too early" is always one (docs/practice.md 10.1; F64). */
export const FOLLOW_THROUGH = ['too_early', 'kept', 'partly', 'promised_not_followed'] as const
/** Null or `too_early` until somebody knows; never read off the answer of the day (S2.3). */
export type FollowThrough = (typeof FOLLOW_THROUGH)[number]

/** What people did, without a verdict (docs/practice.md 1.3). */
export const FOLLOW_THROUGH_LABELS: Readonly<Record<FollowThrough, Text>> = {
  too_early: { en: 'Too early to say', es: 'Es pronto para saberlo' },
  kept: { en: 'They did what they said', es: 'Hizo lo que dijo' },
  partly: { en: 'In part', es: 'En parte' },
  promised_not_followed: { en: 'Promised, but did not follow', es: 'Lo prometió, pero no lo cumplió' },
}

/** How far the way into care went (docs/practice.md 10.1, `engagement`; F66). */
export const ADMISSIONS = [
  'too_early',
  'admitted',
  'assessed_not_admitted',
  'no_show',
  'turned_away',
  'left_early',
  'completed_detox_only',
  'completed',
  'transferred',
] as const
/** Kept apart from the decision and from whether the promise was kept (docs/practice.md ruling 6). */
export type Admission = (typeof ADMISSIONS)[number]

/** The way into care in plain words; "left before the end", never "failed" (docs/practice.md 1.3). */
export const ADMISSION_LABELS: Readonly<Record<Admission, Text>> = {
  too_early: { en: 'Too early to say', es: 'Es pronto para saberlo' },
  admitted: { en: 'Taken in', es: 'Ingresó' },
  assessed_not_admitted: { en: 'Seen there, but not taken in', es: 'Le atendieron, pero no ingresó' },
  no_show: { en: 'Did not go there', es: 'No se presentó' },
  turned_away: { en: 'Was turned away', es: 'No le recibieron' },
  left_early: { en: 'Left before the end', es: 'Se fue antes de terminar' },
  completed_detox_only: { en: 'Finished detox, nothing after it', es: 'Terminó la desintoxicación, nada después' },
  completed: { en: 'Finished the program', es: 'Terminó el programa' },
  transferred: { en: 'Went on to another place', es: 'Pasó a otro lugar' },
}
