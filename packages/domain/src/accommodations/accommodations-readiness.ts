import { policyOf } from '../plan/approach-policy.ts'
import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { interpreterProblem } from './accommodations.ts'
import { ACCOMMODATIONS_RULES } from './accommodations-rules.ts'

const finding = findingsFrom(ACCOMMODATIONS_RULES)

/** Whether everyone can understand and be reached, and help can be called from the place (S4.18, S4.23). */
export function accommodationsFindings(facts: PlanFacts): Finding[] {
  const { needs, participants } = facts
  const names = participants.map(({ name }) => name)
  const problems = needs.people.map((one) => interpreterProblem(one, names))
  const found: Finding[] = []
  if (problems.some((one) => one === 'missing' || one === 'unconfirmed')) found.push(finding('interpreter_missing'))
  if (problems.some((one) => one === 'child' || one === 'takes_part')) found.push(finding('interpreter_unsuitable'))
  for (const { participantId, reach, reachPlan } of needs.people) {
    const person = participants.find(({ id }) => id === participantId)
    if (person && person.attendance !== 'not_attending' && reach !== 'internet' && reachPlan.trim() === '')
      found.push(finding('reach_plan_missing', { subjectId: person.id, fills: { name: person.name } }))
  }
  if (policyOf(facts).meeting && needs.noSignal && needs.noSignalPlan.trim() === '')
    found.push(finding('no_signal_plan'))
  return found
}
