import { policyOf } from '../plan/approach-policy.ts'
import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { checkSeating } from './seating-checks.ts'
import { SEATING_RULES } from './seating-rules.ts'

const finding = findingsFrom(SEATING_RULES)

/** Whether the seats leave the way free and nobody feels surrounded (docs/practice.md 7.1). */
export function seatingFindings(facts: PlanFacts): Finding[] {
  if (!policyOf(facts).meeting) return []
  const { seating, participants } = facts
  const at = { subjectId: 'seating' }
  if (seating === null) return [finding('no_seating', at)]
  const idsOf = (chosen: typeof participants) => chosen.map(({ id }) => id)
  return checkSeating(seating, {
    facilitatorIds: idsOf(participants.filter((one) => one.dayRoles.includes('facilitator'))),
    conflictIds: idsOf(participants.filter((one) => one.suitability.includes('conflict'))),
  }).map((check) => finding(check, at))
}
