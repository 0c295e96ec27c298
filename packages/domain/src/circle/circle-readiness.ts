import { type Finding, findingsFrom } from '../plans/finding.ts'
import type { PlanFacts } from '../plans/plan-facts.ts'
import { leakStands } from './circle.ts'
import { CIRCLE_RULES } from './circle-rules.ts'

const finding = findingsFrom(CIRCLE_RULES)

/** A report that the loved one may know reopens day and approach until it is decided and the plan follows (F15). */
export function circleFindings(facts: PlanFacts): Finding[] {
  return facts.leaks
    .filter((leak) => leakStands(leak, facts))
    .map(({ id, decision }) =>
      finding(decision === null ? 'plan_may_be_known' : 'leak_not_followed', { subjectId: id }),
    )
}
