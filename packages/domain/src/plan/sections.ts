import type { Text } from '../text.ts'

/** The parts of a plan, in the order in which a family works through them. */
export const PLAN_SECTION_NAMES = [
  'people',
  'needs',
  'statements',
  'consequences',
  'treatment',
  'risk',
  'safety',
  'contingencies',
  'sobriety',
  'logistics',
  'approach',
] as const
/** Where a finding is mended, and what a comment can be about. */
export type PlanSection = (typeof PLAN_SECTION_NAMES)[number]

/** What families call each part. */
export const PLAN_SECTIONS: Readonly<Record<PlanSection, { label: Text }>> = {
  people: { label: { en: 'People', es: 'Personas' } },
  needs: { label: { en: 'Language and access', es: 'Idioma y acceso' } },
  statements: { label: { en: 'Statements', es: 'Mensajes' } },
  consequences: { label: { en: 'Consequences', es: 'Consecuencias' } },
  treatment: { label: { en: 'Treatment place', es: 'Lugar de tratamiento' } },
  risk: { label: { en: 'Risk', es: 'Riesgo' } },
  safety: { label: { en: 'Safety plan', es: 'Plan de seguridad' } },
  contingencies: { label: { en: 'If things go differently', es: 'Si algo sale distinto' } },
  sobriety: { label: { en: 'Sobriety check', es: 'Control de sobriedad' } },
  logistics: { label: { en: 'The day', es: 'El día' } },
  approach: { label: { en: 'Approach', es: 'Enfoque' } },
}
