import { type Finding, findingsFrom } from '../plans/finding.ts'
import type { PlanFacts } from '../plans/plan-facts.ts'
import { APPROACH_RULES } from './approach-rules.ts'

const finding = findingsFrom(APPROACH_RULES)

/** A surprise may cost trust; no plan is blocked for it, and nobody is left unaware (S0, S3.13). */
export function approachFindings({ announced, approach }: PlanFacts): Finding[] {
  return announced || approach !== 'johnson' ? [] : [finding('surprise_costs_trust')]
}
