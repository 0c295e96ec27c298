import { policyOf } from '../plan/approach-policy.ts'
import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { SOBRIETY_RULES } from './sobriety-rules.ts'

const finding = findingsFrom(SOBRIETY_RULES)

/** Two adults look before the start, and everyone knows what happens if it is not the moment (S1.15, S2.12). */
export function sobrietyFindings(facts: PlanFacts): Finding[] {
  if (!policyOf(facts).sobrietyCheck) return []
  const { sobrietyPlan, participants } = facts
  const hasObservers = new Set(sobrietyPlan.observerIds).size >= 2
  // nobody smells, sees or hears enough over a video link
  const away = participants.filter(
    ({ id, attendance }) => sobrietyPlan.observerIds.includes(id) && attendance !== 'in_person',
  )
  const hasWaitPlan = sobrietyPlan.waitPlan.trim() !== '' && sobrietyPlan.waitLimitMinutes !== null
  return [
    ...(hasObservers ? [] : [finding('observers_missing')]),
    ...away.map(({ name }) => finding('observer_not_there', { fills: { name } })),
    ...(hasWaitPlan ? [] : [finding('wait_plan_missing')]),
  ]
}
