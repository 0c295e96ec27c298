import type { Text } from '../text.ts'

/** The parts of a plan, in the order in which a family works through them. */
export const PLAN_SECTION_NAMES = [
  'people',
  'statements',
  'consequences',
  'treatment',
  'risk',
  'contingencies',
  'sobriety',
  'logistics',
  'approach',
] as const
export type PlanSection = (typeof PLAN_SECTION_NAMES)[number]

export const PLAN_SECTIONS: Readonly<Record<PlanSection, { label: Text }>> = {
  people: { label: { en: 'People', es: 'Personas' } },
  statements: { label: { en: 'Statements', es: 'Mensajes' } },
  consequences: { label: { en: 'Consequences', es: 'Consecuencias' } },
  treatment: { label: { en: 'Treatment place', es: 'Lugar de tratamiento' } },
  risk: { label: { en: 'Risk', es: 'Riesgo' } },
  contingencies: { label: { en: 'If things go differently', es: 'Si algo sale distinto' } },
  sobriety: { label: { en: 'Sobriety check', es: 'Control de sobriedad' } },
  logistics: { label: { en: 'The day', es: 'El día' } },
  approach: { label: { en: 'Approach', es: 'Enfoque' } },
}
