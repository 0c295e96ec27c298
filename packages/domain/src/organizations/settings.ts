import { LOCALES } from '../text.ts'

/** Languages, as ISO 639 codes, in which a practice can say that it helps: those spoken most where it works. */
export const HELP_LANGUAGES = [
  ...LOCALES,
  'zh',
  'vi',
  'tl',
  'fr',
  'ht',
  'ar',
  'ko',
  'ru',
  'pt',
  'de',
  'pl',
  'hi',
  'ja',
  'ase',
] as const
/** One of them; `ase` is American Sign Language. */
export type HelpLanguage = (typeof HELP_LANGUAGES)[number]

/** What a practice has a rule for: how long it keeps it after the last entry; a job carries it out (retention/retention.ts). */
export const RETAINED = ['closedCases'] as const
/** Cases that are closed. */
export type Retained = (typeof RETAINED)[number]

/** For how many months each is kept; without a rule it is kept. */
export type Retention = Partial<Record<Retained, number>>

/** The longest rule, in months: thirty years. */
export const MOST_MONTHS = 360

/** For how many days after its founding whoever works for a practice may still sign in without a second factor. */
export const SECOND_FACTOR_DAYS = 7
