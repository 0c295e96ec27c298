import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { isAtLeast, type RiskArea } from '../risk-assessments/risk.ts'
import { naloxoneNeed } from '../substances/substance-notes.ts'
import { SAFETY_PLAN_RULES } from './safety-plan-rules.ts'
import { toIsoDate } from '../shared/time.ts'

const finding = findingsFrom(SAFETY_PLAN_RULES)

/** At a moderate level or above in one of these, a safety plan comes first (docs/practice.md 9.1, 9.2). */
const ASK_FOR_A_PLAN: readonly RiskArea[] = ['self_harm', 'overdose', 'psychiatric']

const asWarning = (one: Finding): Finding => ({ ...one, severity: 'warning' })

/** Six parts and who calls, naloxone within reach, and looked at again when it was agreed. */
export function safetyPlanFindings(facts: PlanFacts, now: Date): Finding[] {
  const { safetyPlan, risk, substances, participants } = facts
  const found: Finding[] = []
  const mustHavePlan = ASK_FOR_A_PLAN.some((area) => isAtLeast(risk?.areas[area], 'moderate'))
  const knowsWhoCalls = participants.some(({ id }) => id === safetyPlan.secondCallerId) && safetyPlan.hasEmergencyRoom
  if (mustHavePlan && (safetyPlan.missingParts.length > 0 || !knowsWhoCalls)) found.push(finding('safety_plan_missing'))
  else if (!knowsWhoCalls) found.push(asWarning(finding('safety_plan_missing')))
  const need = naloxoneNeed(substances)
  if (need !== 'none' && !safetyPlan.hasNaloxone) {
    const missing = finding('naloxone_missing')
    found.push(need === 'must' ? missing : asWarning(missing))
  }
  if (safetyPlan.reviewOn !== null && safetyPlan.reviewOn < toIsoDate(now)) found.push(finding('safety_review_due'))
  return found
}
