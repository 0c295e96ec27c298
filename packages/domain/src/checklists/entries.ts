import type { Dated } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { ChecklistEntry } from './checklist.ts'

/** When the lists were last checked; most of them are guidance (docs/practice.md 7.1, "beyond that"). */
export const LISTS_DATED = {
  kind: 'guide',
  asOf: '2026-11-25',
  reviewBy: '2027-11-25',
  source: { ref: 'docs/practice.md 7.1', standing: 'guidance' },
} as const satisfies Dated

/** Writes the entries of one list down. A list as a whole has one source; an entry may name its own. */
export const entriesFrom = (ref: string, standing: ChecklistEntry['source']['standing'] = 'guidance') => {
  const make =
    (critical: boolean) =>
    (code: string, label: Text, why?: Text, ownRef = ref): ChecklistEntry => ({
      code,
      label,
      ...(why && { why }),
      critical,
      source: { ref: ownRef, standing },
    })
  return { must: make(true), also: make(false) }
}
