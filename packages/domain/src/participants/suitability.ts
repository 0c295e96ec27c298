import { text } from '@holdfast/content/participants'
import { content } from '../content/content.ts'
import type { Source, Text } from '../text.ts'
import type { Attendance } from './participant.ts'

/** What a note about a participant was written with. */
export const NOTE_SUBJECTS = ['answers', 'decision'] as const
/** Answers about a participant, or a decision about them. */
export type NoteSubject = (typeof NOTE_SUBJECTS)[number]

/** Why someone may not be in the room (docs/practice.md 3). */
export const SUITABILITY_CODES = [
  'minor',
  'disliked',
  'unstable_mental_health',
  'active_use',
  'off_script',
  'sabotage',
  'cannot_stay_calm',
  'abuser',
  'legal',
  'conflict',
  'wont_hold',
  'employer',
  'frail',
  'broker',
  'distant',
] as const
/** Why somebody may be better outside of the room; the other participants are never told (docs/practice.md 3, F16). */
export type SuitabilityCode = (typeof SUITABILITY_CODES)[number]

/** What follows: `block` not in the room · `letter` a proxy letter instead · `professional` a professional decides · `warn` think twice. */
export const SUITABILITY_HANDLINGS = ['block', 'letter', 'professional', 'warn'] as const
/** The first answer to a code, before anybody decides (docs/practice.md 3). */
export type SuitabilityHandling = (typeof SUITABILITY_HANDLINGS)[number]

/** A code in words, and what follows from it for this one person. */
export type SuitabilityRule = { label: Text; follows: Text; handling: SuitabilityHandling; source: Source }

const rule = (
  handling: SuitabilityHandling,
  ref: string,
  standing: Source['standing'],
  label: Text,
  follows: Text,
): SuitabilityRule => ({ handling, label, follows, source: { ref, standing } })

/** The 15 codes, each with what follows from it. The reason stays with the few who may read it. */
export const SUITABILITY: Readonly<Record<SuitabilityCode, SuitabilityRule>> = content('suitability', {
  minor: rule(
    'block',
    'S0.29, docs/practice.md 3',
    'sourced',
    text('suitability.minor.label'),
    text('suitability.minor.follows'),
  ),
  disliked: rule(
    'letter',
    'mayo, docs/practice.md 3',
    'sourced',
    text('suitability.disliked.label'),
    text('suitability.disliked.follows'),
  ),
  unstable_mental_health: rule(
    'professional',
    'mayo, docs/practice.md 3',
    'sourced',
    text('suitability.unstable_mental_health.label'),
    text('suitability.unstable_mental_health.follows'),
  ),
  active_use: rule(
    'block',
    'S0.5, mayo, docs/practice.md 3',
    'sourced',
    text('suitability.active_use.label'),
    text('suitability.active_use.follows'),
  ),
  off_script: rule(
    'letter',
    'S3.6, mayo, docs/practice.md 3',
    'sourced',
    text('suitability.off_script.label'),
    text('suitability.off_script.follows'),
  ),
  sabotage: rule(
    'block',
    'mayo, docs/practice.md 3',
    'sourced',
    text('suitability.sabotage.label'),
    text('suitability.sabotage.follows'),
  ),
  cannot_stay_calm: rule(
    'letter',
    'S1.5, S2.10',
    'sourced',
    text('suitability.cannot_stay_calm.label'),
    text('suitability.cannot_stay_calm.follows'),
  ),
  abuser: rule(
    'block',
    'S0.7, docs/practice.md 9',
    'sourced',
    text('suitability.abuser.label'),
    text('suitability.abuser.follows'),
  ),
  legal: rule(
    'block',
    'docs/practice.md 3',
    'guidance',
    text('suitability.legal.label'),
    text('suitability.legal.follows'),
  ),
  conflict: rule('warn', 'S3.9', 'sourced', text('suitability.conflict.label'), text('suitability.conflict.follows')),
  wont_hold: rule(
    'warn',
    'S1.11, S2.16',
    'sourced',
    text('suitability.wont_hold.label'),
    text('suitability.wont_hold.follows'),
  ),
  employer: rule(
    'professional',
    'docs/practice.md 3',
    'guidance',
    text('suitability.employer.label'),
    text('suitability.employer.follows'),
  ),
  frail: rule(
    'letter',
    'docs/practice.md 3',
    'guidance',
    text('suitability.frail.label'),
    text('suitability.frail.follows'),
  ),
  broker: rule(
    'block',
    'docs/practice.md 3',
    'guidance',
    text('suitability.broker.label'),
    text('suitability.broker.follows'),
  ),
  distant: rule('warn', 'S2.10', 'sourced', text('suitability.distant.label'), text('suitability.distant.follows')),
})

const isPresent = (attendance: Attendance): boolean => attendance === 'in_person' || attendance === 'remote_video'

/** What stands against someone attending like this; somebody who only sends a letter, or stays away, raises nothing. */
export function standsAgainst(
  codes: readonly SuitabilityCode[],
  attendance: Attendance,
): { code: SuitabilityCode; blocks: boolean }[] {
  if (!isPresent(attendance)) return []
  return codes.map((code) => ({
    code,
    blocks: SUITABILITY[code].handling === 'block' || SUITABILITY[code].handling === 'letter',
  }))
}
