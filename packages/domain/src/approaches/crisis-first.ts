import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Source, Text } from '../text.ts'
import { type ChooserInput, isStanding } from './chooser-facts.ts'

const DATED = dated('rule', 'docs/practice.md 2.5 (guidance)', '2026-11-25', '2027-05-25')

type Crisis = { says: Text; source: Source }
const crisis = (en: string, es: string, ref = 'docs/practice.md 2.5, 9.1'): Crisis => ({
  says: { en, es },
  source: { ref, standing: 'guidance' },
})

/** What sends everybody to a crisis or clinical route before any plan (docs/practice.md 2.5). */
export const CRISIS_FIRST = content('crisis-first', DATED, {
  violence: crisis(
    'There is a danger of violence. Nobody meets in a group until someone trained has helped to make it safe.',
    'Hay peligro de violencia. Nadie se reúne en grupo hasta que alguien con formación ayude a que sea seguro.',
  ),
  weapons: crisis(
    'Weapons are within reach. They leave the place first, with help from people trained for it.',
    'Hay armas al alcance. Primero se sacan del lugar, con ayuda de personas con formación.',
  ),
  self_harm: crisis(
    'Your loved one may be thinking of ending their life. Call the crisis line first; it helps you, too.',
    'Su ser querido quizá piensa en quitarse la vida. Llame primero a la línea de crisis; también le ayuda a usted.',
  ),
  psychosis: crisis(
    'Your loved one may hear or believe things that others do not. A clinician comes first; a group can frighten.',
    'Su ser querido quizá oye o cree cosas que otros no. Primero va personal clínico; un grupo puede asustar.',
  ),
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
      (input.firstCall.conditions.includes('psychosis') && psychiatric === undefined),
  }
  return (Object.keys(CRISIS_FIRST) as CrisisCode[]).filter((code) => brings[code])
}

/** What is said when a family asks whether treatment can be ordered (docs/practice.md 2.5). */
export const COMMITMENT = content('commitment', DATED, {
  says: {
    en: 'In many states of the USA a court can order treatment for a time, when a doctor certifies a serious danger. It is a question for a lawyer or a clinician, and it can cost trust.',
    es: 'En muchos estados de EE. UU. un tribunal puede ordenar tratamiento por un tiempo, si personal médico certifica un peligro serio. Es una pregunta para un abogado o personal clínico, y puede costar confianza.',
  },
  source: { ref: 'commitment', standing: 'sourced' },
} satisfies Crisis)
