import { isProfessional } from '../participants/preparedness.ts'
import { policyOf } from '../plan/approach-policy.ts'
import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { ParticipantFacts, PlanFacts } from '../plan/plan-facts.ts'
import { joined } from '../text.ts'
import { LEARNING_RULES } from './learning-rules.ts'
import { MODULE_CONTENT } from './modules.ts'

const finding = findingsFrom(LEARNING_RULES)

/** Whether somebody is asked for the modules of the organization: an adult who takes part with access of their own, no professional. */
export const isAskedToLearn = ({ adult, attendance, hasLink, relationship }: ParticipantFacts): boolean =>
  adult && hasLink && attendance !== 'not_attending' && !isProfessional(relationship)

/**
 * Who has still to go through a module that the organization requires before the day; each finding leads to the first of theirs.
 * Like all that is needed, it stands in the way of a lock that no second person confirms (docs/product.md 3), and of nothing else:
 * numbers, cards and safety plan are there without it.
 */
export function learningFindings(facts: PlanFacts): Finding[] {
  if (!policyOf(facts).meeting) return []
  return facts.participants.filter(isAskedToLearn).flatMap(({ id, name, learning: { open } }) => {
    const [first] = open
    if (first === undefined) return []
    const modules = joined(open.map((module) => MODULE_CONTENT[module].title))
    return [finding('module_open', { subjectId: first, concernsId: id, fills: { name, modules } })]
  })
}
