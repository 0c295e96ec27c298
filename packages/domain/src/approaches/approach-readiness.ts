import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { APPROACH_LABELS } from '../plan/approach.ts'
import { isSigned } from '../risk-assessments/risk-gate.ts'
import { WORKSHEETS } from '../worksheets/worksheets.ts'
import { policyOf } from '../plan/approach-policy.ts'
import { APPROACH_RULES } from './approach-rules.ts'
import { adviseApproach, firstOf } from './chooser.ts'
import { type ChooserInput, peopleForChoice } from './chooser-facts.ts'

const finding = findingsFrom(APPROACH_RULES)

/**
 * A surprise may cost trust: a meeting that its approach calls open is announced, another one warns (S0, S3.13).
 * Where a crisis or clinical route comes first, there is no plan to lock (docs/practice.md 2.5).
 */
export function approachFindings(facts: PlanFacts): Finding[] {
  const policy = policyOf(facts)
  const found: Finding[] = []
  if (facts.approach === null) found.push(finding('approach_undecided'))
  if (facts.approach === 'none') found.push(finding('help_comes_first'))
  if (policy.meeting && !facts.announced)
    found.push(finding(policy.announced ? 'approach_is_open' : 'surprise_costs_trust'))
  return [...found, ...recheck(facts), ...worksheets(facts)]
}

/** The approach's own worksheets: each kind that it asks for is there and complete; a recovery plan for every member. */
function worksheets(facts: PlanFacts): Finding[] {
  const complete = facts.worksheets.filter((one) => one.complete)
  return policyOf(facts).worksheets.flatMap((kind) => {
    const { label, source } = WORKSHEETS[kind]
    const there = complete.filter((one) => one.kind === kind)
    if (kind === 'recovery_plan')
      return membersOf(facts)
        .filter(({ id }) => !there.some((one) => one.ownerId === id))
        .map(({ id, name }) => ({
          ...finding('recovery_plan_missing', { subjectId: id, concernsId: id, fills: { name } }),
          source,
        }))
    if (there.length > 0) return []
    return [{ ...finding('worksheet_missing', { subjectId: kind, fills: { paper: label } }), source }]
  })
}

/** Every adult who takes part besides the lead (docs/practice.md 2.4: each member leaves with a plan). */
const membersOf = ({ participants }: PlanFacts) =>
  participants.filter((one) => one.adult && one.attendance !== 'not_attending' && !one.dayRoles.includes('facilitator'))

/** Facts change after a choice: a danger that comes first, or another approach that now fits better (F5). */
function recheck(facts: PlanFacts): Finding[] {
  if (facts.approach === 'none') return []
  const advice = adviseApproach(chooserInputOf(facts))
  if (advice.crisis.length > 0) return [finding('crisis_comes_first'), finding('approach_needs_a_look')]
  const first = firstOf(advice)
  if (
    facts.approach === null ||
    facts.choice === null ||
    first === facts.choice.rankedFirst ||
    first === facts.approach
  )
    return []
  return [finding('approach_recheck', { fills: { approach: APPROACH_LABELS[first] } })]
}

/** What the choice looks at, from the facts of the plan. */
export const chooserInputOf = (facts: PlanFacts): ChooserInput => ({
  firstCall: facts.firstCall,
  riskAreas: facts.risk?.areas ?? {},
  mitigated: facts.risk !== null && isSigned(facts.risk),
  caution: facts.screening.caution,
  attempts: facts.priorAttempts,
  ...peopleForChoice(facts.participants),
})
