import { PracticeMark } from './practice-mark.tsx'
import { useContacts } from './use-contacts.ts'

/** On the home of a family: the practice that helps here; nothing in a family of its own. */
export function PracticeBand() {
  const { practice } = useContacts()
  return practice ? <PracticeMark practice={practice} /> : null
}
