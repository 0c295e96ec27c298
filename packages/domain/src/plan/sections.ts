import { text } from '@holdfast/content/plan'
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
/** Where a finding is corrected, and what a comment can be about. */
export type PlanSection = (typeof PLAN_SECTION_NAMES)[number]

/** What families call each part. */
export const PLAN_SECTIONS: Readonly<Record<PlanSection, { label: Text }>> = {
  people: { label: text('plan-sections.people.label') },
  needs: { label: text('plan-sections.needs.label') },
  statements: { label: text('plan-sections.statements.label') },
  consequences: { label: text('plan-sections.consequences.label') },
  treatment: { label: text('plan-sections.treatment.label') },
  risk: { label: text('plan-sections.risk.label') },
  safety: { label: text('plan-sections.safety.label') },
  contingencies: { label: text('plan-sections.contingencies.label') },
  sobriety: { label: text('plan-sections.sobriety.label') },
  logistics: { label: text('plan-sections.logistics.label') },
  approach: { label: text('plan-sections.approach.label') },
}
