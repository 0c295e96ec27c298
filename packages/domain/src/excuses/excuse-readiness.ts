import { policyOf } from '../plan/approach-policy.ts'
import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import type { ExcuseFacts } from './excuse.ts'
import { EXCUSE_CATALOG } from './excuse-catalog.ts'
import { EXCUSE_RULES } from './excuse-rules.ts'

const finding = findingsFrom(EXCUSE_RULES)
const isPrepared = ({ answer, ownerId }: ExcuseFacts): boolean => answer.trim() !== '' && ownerId !== null

/** Whether the excuses that come up most have an answer and somebody who says it (S2.13). */
export function excuseFindings(facts: PlanFacts): Finding[] {
  if (!policyOf(facts).contingencies) return []
  const { excuses } = facts
  const open = EXCUSE_CATALOG.filter(
    ({ core, code }) => core && !excuses.some((one) => one.code === code && isPrepared(one)),
  ).length
  const unrehearsed = excuses.filter((one) => isPrepared(one) && !one.rehearsed).length
  return [
    ...(open > 0 ? [finding('excuses_open', { subjectId: 'excuses', fills: { count: open } })] : []),
    ...(unrehearsed > 0
      ? [finding('excuses_not_rehearsed', { subjectId: 'excuses', fills: { count: unrehearsed } })]
      : []),
  ]
}
