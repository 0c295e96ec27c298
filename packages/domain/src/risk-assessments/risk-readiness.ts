import { professionalFacilitates } from '../plan/facilitators.ts'
import { policyOf } from '../plan/approach-policy.ts'
import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { askDue, isCurrent } from './reassessment.ts'
import { CORE_AREAS } from './risk.ts'
import { riskObstacles } from './risk-gate.ts'
import { RISK_RULES } from './risk-rules.ts'

const finding = findingsFrom(RISK_RULES)

/**
 * Danger comes first: assessed, lately, asked again as the day comes near, and with what its level asks for
 * (docs/practice.md 9.1).
 */
export function riskFindings(facts: PlanFacts, now: Date): Finding[] {
  const { risk, logistics } = facts
  if (risk === null) return [finding('risk_missing')]
  const meets = policyOf(facts).meeting
  // without a meeting only danger itself counts, not who leads the room
  const obstacles = riskObstacles(risk, professionalFacilitates(facts) || !meets).filter(
    (rule) => meets || rule !== 'risk_violence_at_home',
  )
  const ask = meets ? askDue(risk.assessedAt, logistics.startsAt, now) : null
  const found = [
    ...(!isCurrent(risk, now) || ask === 'on_the_day' ? [finding('risk_old')] : []),
    ...(isCurrent(risk, now) && ask !== null && ask !== 'on_the_day' ? [finding('risk_ask_due')] : []),
    ...obstacles.map((rule) => finding(rule)),
    ...(CORE_AREAS.some((area) => risk.areas[area] === 'unknown') ? [finding('risk_unknown')] : []),
  ]
  return obstacles.length > 0 ? [...found, finding('safety_needs_a_look')] : found
}
