import { text } from '@holdfast/content/approaches'
import { content } from '../content/content.ts'
import type { Source, Text } from '../text.ts'
import { type ChooserInput, isStanding } from './chooser-facts.ts'

type Crisis = { says: Text; source: Source }
const crisis = (words: Text, ref = 'docs/practice.md 2.5, 9.1'): Crisis => ({
  says: words,
  source: { ref, standing: 'guidance' },
})

/** What sends everybody to a crisis or clinical route before any plan (docs/practice.md 2.5). */
export const CRISIS_FIRST = content('crisis-first', {
  violence: crisis(text('crisis-first.violence.says')),
  weapons: crisis(text('crisis-first.weapons.says')),
  self_harm: crisis(text('crisis-first.self_harm.says')),
  psychosis: crisis(text('crisis-first.psychosis.says')),
} satisfies Record<string, Crisis>)

/** A danger that is looked after before any plan (docs/practice.md 2.5). */
export type CrisisCode = keyof typeof CRISIS_FIRST

/** Which dangers come before a plan; a talk about a court order does not stop one, and is answered beside it. */
export function crisisFirst(input: ChooserInput): CrisisCode[] {
  const psychiatric = input.riskAreas.psychiatric
  const brings: Record<CrisisCode, boolean> = {
    violence: isStanding(input, 'harm_to_others') || isStanding(input, 'domestic_violence'),
    weapons: isStanding(input, 'weapons'),
    self_harm: isStanding(input, 'self_harm'),
    // reported at the first call, and nobody who knows has looked yet
    psychosis:
      isStanding(input, 'psychiatric') ||
      (input.firstCall.conditions.includes('psychosis') && (psychiatric ?? 'unknown') === 'unknown'),
  }
  return (Object.keys(CRISIS_FIRST) as CrisisCode[]).filter((code) => brings[code])
}

/** What is said when a family asks whether treatment can be ordered (docs/practice.md 2.5). */
export const COMMITMENT = content('commitment', {
  says: text('commitment.says'),
  source: { ref: 'commitment', standing: 'sourced' },
} satisfies Crisis)
