import { text } from '@holdfast/content/professionals'
import { content } from '../content/content.ts'
import type { Condition } from '../first-call/first-call.ts'
import { type AttemptFacts, metNoYes } from '../prior-attempts/prior-attempt.ts'
import type { RiskArea, RiskLevel } from '../risk-assessments/risk.ts'
import type { Source, Text } from '../text.ts'

type Reason = { says: Text; source: Source }

/** Why a professional is recommended (S0.13, S2.9, F6). */
export const PROFESSIONAL_REASONS = content('professional-reasons', {
  after_a_no: {
    says: text('professional-reasons.after_a_no.says'),
    source: { ref: 'S2.9', standing: 'sourced' },
  },
  risk: {
    says: text('professional-reasons.risk.says'),
    source: { ref: 'docs/practice.md 9.1', standing: 'guidance' },
  },
  mental_health: {
    says: text('professional-reasons.mental_health.says'),
    source: { ref: 'docs/practice.md 9.1', standing: 'guidance' },
  },
  several_substances: {
    says: text('professional-reasons.several_substances.says'),
    source: { ref: 'docs/practice.md 9.1', standing: 'guidance' },
  },
} satisfies Record<string, Reason>)

/** Why a professional is recommended; advice, and never a block (S0.13, F6). */
export type ProfessionalReason = keyof typeof PROFESSIONAL_REASONS

const SERIOUS: readonly Condition[] = ['psychosis', 'bipolar']
const FLAGGED: readonly RiskLevel[] = ['moderate', 'high', 'imminent']

/** Why this case should have a professional; empty where a family can go on by itself (S2.9, S0.13, F6). */
export function professionalReasons(facts: {
  attempts: readonly AttemptFacts[]
  riskAreas: Readonly<Partial<Record<RiskArea, RiskLevel>>>
  conditions: readonly Condition[]
  substances: number
}): ProfessionalReason[] {
  const brings: Record<ProfessionalReason, boolean> = {
    after_a_no: facts.attempts.some(metNoYes),
    risk: Object.values(facts.riskAreas).some((level) => FLAGGED.includes(level)),
    mental_health: facts.conditions.some((condition) => SERIOUS.includes(condition)),
    several_substances: facts.substances > 2,
  }
  return (Object.keys(PROFESSIONAL_REASONS) as ProfessionalReason[]).filter((reason) => brings[reason])
}
