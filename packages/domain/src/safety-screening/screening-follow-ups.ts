import { content } from '../content/content.ts'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { Text } from '../text.ts'
import type { ScreeningLevel } from './screening-effects.ts'

/** What can be arranged so that someone is safe (docs/practice.md 9.1, mitigations). */
export const SCREENING_MITIGATIONS = [
  'separate_arrival',
  'other_location',
  'remote',
  'proxy',
  'no_joint_meeting',
  'advocate',
  'weapons_off_site',
  'talked_no_change',
] as const
/** What an interventionist arranged with one person after their screen; the others never learn why. */
export type ScreeningMitigation = (typeof SCREENING_MITIGATIONS)[number]

/** What comes first where there is violence at home (S4.19). */
export const DV_STEPS = ['safety_plan', 'legal_support', 'shelter', 'children_protected'] as const
/** A step for somebody who lives with violence; `safety_plan` comes before everything else. */
export type DvStep = (typeof DV_STEPS)[number]

const DATED = {
  kind: 'guide',
  asOf: '2026-11-25',
  reviewBy: '2027-11-25',
  source: { ref: 'S4.19, docs/practice.md 9.1', standing: 'sourced' },
} as const

/** Each arrangement in words that do not tell what the answers were. */
export const SCREENING_MITIGATION_LABELS: Readonly<Record<ScreeningMitigation, Text>> = content(
  'screening-mitigations',
  DATED,
  {
    separate_arrival: { en: 'They arrive and leave on their own', es: 'Llega y se va por su cuenta' },
    other_location: { en: 'Another place, nobody’s home', es: 'Otro lugar, que no sea la casa de nadie' },
    remote: { en: 'They take part by video only', es: 'Participa solo por video' },
    proxy: { en: 'Someone else reads their letter', es: 'Otra persona lee su carta' },
    no_joint_meeting: {
      en: 'They are never in one room with your loved one',
      es: 'Nunca está en la misma sala con su ser querido',
    },
    advocate: {
      en: 'A domestic violence advocate is with them',
      es: 'Le acompaña una persona experta en violencia en el hogar',
    },
    weapons_off_site: {
      en: 'Weapons are out of the house before the day',
      es: 'Las armas salen de la casa antes del día',
    },
    talked_no_change: { en: 'We talked; nothing needs to change', es: 'Hablamos; no hace falta cambiar nada' },
  },
)

const ATTENDS: Text = { en: 'Change how they take part.', es: 'Cambie cómo participa.' }
const BY_TALKING: Text = { en: 'Speak about it with them.', es: 'Háblelo con esa persona.' }

/** Where in the plan each arrangement is carried out. */
export const MITIGATION_FIXES: Readonly<Record<ScreeningMitigation, Text>> = content(
  'screening-mitigation-fixes',
  DATED,
  {
    separate_arrival: {
      en: 'Give them an hour to come at which nobody else comes.',
      es: 'Ponga para esa persona una hora de llegada en la que no llegue nadie más.',
    },
    other_location: {
      en: 'Choose an office or another private room as the place.',
      es: 'Elija como lugar una oficina u otra sala privada.',
    },
    remote: ATTENDS,
    proxy: ATTENDS,
    no_joint_meeting: ATTENDS,
    advocate: BY_TALKING,
    weapons_off_site: {
      en: 'Tick it on the list of the room once it is done.',
      es: 'Márquelo en la lista de la sala cuando esté hecho.',
    },
    talked_no_change: BY_TALKING,
  },
)

/** The steps as things that the person has or knows, so that they can be checked with them (S4.19). */
export const DV_STEP_LABELS: Readonly<Record<DvStep, Text>> = content('dv-steps', DATED, {
  safety_plan: { en: 'They have a safety plan of their own', es: 'Tiene su propio plan de seguridad' },
  legal_support: { en: 'They know where to get legal help', es: 'Sabe dónde recibir ayuda legal' },
  shelter: { en: 'They know a place to go, day or night', es: 'Sabe a dónde ir, de día o de noche' },
  children_protected: { en: 'Children are safe, or there are none', es: 'Los niños están seguros, o no hay niños' },
})

const APART: readonly ScreeningMitigation[] = ['no_joint_meeting', 'remote', 'proxy']

/** Whether an interventionist's act settles a screen: where there is danger, never without a safety plan, an advocate and distance. */
export function decideFollowUp(
  level: ScreeningLevel,
  { mitigations, steps }: { mitigations: readonly ScreeningMitigation[]; steps: readonly DvStep[] },
): Decision<Refusal> {
  if (level !== 'danger') return yes
  if (!steps.includes('safety_plan'))
    return no({
      rule: 'safety_plan_first',
      reason: {
        en: 'These answers speak of danger. A safety plan of their own comes first.',
        es: 'Estas respuestas hablan de peligro. Primero va un plan de seguridad propio.',
      },
    })
  if (!mitigations.includes('advocate'))
    return no({
      rule: 'advocate_first',
      reason: {
        en: 'These answers speak of danger. Bring in a domestic violence advocate.',
        es: 'Estas respuestas hablan de peligro. Busque a una persona experta en violencia en el hogar.',
      },
    })
  if (!mitigations.some((one) => APART.includes(one)))
    return no({
      rule: 'no_joint_meeting',
      reason: {
        en: 'Nobody sits in one room with someone who puts them in danger. Choose how they take part apart.',
        es: 'Nadie se sienta en la misma sala con quien le pone en peligro. Elija cómo participa aparte.',
      },
    })
  return yes
}
