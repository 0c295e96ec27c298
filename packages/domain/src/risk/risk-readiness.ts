import { professionalFacilitates } from '../participants/people-readiness.ts'
import { policyOf } from '../approaches/approach-policy.ts'
import { type Finding, findingsFrom } from '../plans/finding.ts'
import type { PlanFacts } from '../plans/plan-facts.ts'
import { GATES, isCurrent } from './risk.ts'
import { RISK_RULES } from './risk-rules.ts'

const finding = findingsFrom(RISK_RULES)

/** Danger comes first: assessed, lately, and with what its level asks for (domain.md 9.1). */
export function riskFindings(facts: PlanFacts, now: Date): Finding[] {
  const { risk } = facts
  if (risk === null) return [finding('risk_missing')]
  const found: Finding[] = []
  if (!isCurrent(risk.assessedAt, now)) found.push(finding('risk_old'))
  const gate = GATES[risk.level]
  if (gate === 'locked') found.push(finding('risk_imminent'))
  if (gate === 'signature_needed' && risk.mitigationSignedBy === null) found.push(finding('risk_high_unsigned'))
  const asksForProfessional = gate === 'professional_needed' || gate === 'signature_needed'
  if (asksForProfessional && policyOf(facts).meeting && !professionalFacilitates(facts))
    found.push(finding('risk_needs_professional'))
  return found.some((one) => one.audience === 'leads') ? [...found, finding('safety_needs_a_look')] : found
}
