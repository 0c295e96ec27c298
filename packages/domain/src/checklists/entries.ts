import type { Text } from '../text.ts'
import type { ChecklistEntry } from './checklist.ts'

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
