import type { DayRole } from '../participants/participant.ts'
import type { Source, Text } from '../text.ts'
import type { StopRule } from './contingency.ts'

/**
 * One scenario of the catalog (docs/practice.md 8): the sign for it, sayable words, who acts, and what becomes of the
 * meeting.
 */
export type CatalogEntry = {
  code: string
  trigger: Text
  text: Text
  role: DayRole
  stopRule: StopRule
  afterwards: Text
  source: Source
}

/** Writes one scenario of the catalog: its sign, the words to say, and what comes afterwards (docs/practice.md 8). */
export const entry = (
  code: string,
  role: DayRole,
  stopRule: StopRule,
  trigger: Text,
  said: Text,
  afterwards: Text,
  ref = 'docs/practice.md 8',
): CatalogEntry => ({
  code,
  trigger,
  text: said,
  role,
  stopRule,
  afterwards,
  source: { ref, standing: ref.startsWith('S') ? 'sourced' : 'guidance' },
})
