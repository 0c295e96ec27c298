import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { disclosureStands } from './awareness.ts'
import { AWARENESS_RULES } from './awareness-rules.ts'

const finding = findingsFrom(AWARENESS_RULES)

/** A report that the loved one may know reopens day and approach until it is decided and the plan follows (F15). */
export function awarenessFindings(facts: PlanFacts): Finding[] {
  return facts.disclosures
    .filter((disclosure) => disclosureStands(disclosure, facts))
    .map(({ id, decision }) =>
      finding(decision === null ? 'plan_may_be_known' : 'disclosure_not_followed', { subjectId: id }),
    )
}
