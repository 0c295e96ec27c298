import { text } from '@holdfast/content/substances'
import type { Substance } from '../cases/case-vocabulary.ts'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import { DOWNERS } from './notes-downers.ts'
import { OTHERS } from './notes-others.ts'
import { STOPPING, type Stopping, type SubstanceNote } from './substance-note.ts'

/** What a family should know about each class of substances (F40, F47). No number to call stands in it. */
export const SUBSTANCE_NOTES: Readonly<Record<Substance, SubstanceNote>> = content('substance-notes', {
  ...DOWNERS,
  ...OTHERS,
})

/** What stopping suddenly can do, in the words that stand above everything else (docs/practice.md ruling 4). */
export const STOPPING_LABELS: Readonly<Record<Stopping, Text>> = content('stopping', {
  can_kill: text('stopping.can_kill'),
  needs_care: text('stopping.needs_care'),
  hard: text('stopping.hard'),
  rest: text('stopping.rest'),
})

/** The notes for the substances of a case, the most dangerous to stop first. */
export function notesFor(substances: readonly Substance[]): { substance: Substance; note: SubstanceNote }[] {
  return substances
    .map((substance) => ({ substance, note: SUBSTANCE_NOTES[substance] }))
    .toSorted((a, b) => STOPPING.indexOf(a.note.stopping) - STOPPING.indexOf(b.note.stopping))
}

/** How much naloxone matters: it must be there with opioids, and is advised where nobody knows what a powder holds (F47). */
export function naloxoneNeed(substances: readonly Substance[]): 'must' | 'advised' | 'none' {
  if (substances.includes('opioids') || substances.includes('methadone')) return 'must'
  const mayHoldFentanyl: readonly Substance[] = ['unknown', 'stimulants', 'sedatives', 'hallucinogens']
  return substances.some((one) => mayHoldFentanyl.includes(one)) ? 'advised' : 'none'
}
