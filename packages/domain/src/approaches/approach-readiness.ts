import { type Finding, findingsFrom } from '../plans/finding.ts'
import type { PlanFacts } from '../plans/plan-facts.ts'
import { policyOf } from './approach-policy.ts'
import { APPROACH_RULES } from './approach-rules.ts'

const finding = findingsFrom(APPROACH_RULES)

/**
 * A surprise may cost trust: a meeting that its approach calls open is announced, another one warns (S0, S3.13).
 * Where a crisis or clinical route comes first, there is no plan to lock (domain.md 2.5).
 */
export function approachFindings(facts: PlanFacts): Finding[] {
  const policy = policyOf(facts)
  const found: Finding[] = []
  if (facts.approach === 'none') found.push(finding('help_comes_first'))
  if (policy.meeting && !facts.announced)
    found.push(finding(policy.announced ? 'approach_is_open' : 'surprise_costs_trust'))
  return found
}
