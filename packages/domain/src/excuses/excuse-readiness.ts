import { policyOf } from '../plan/approach-policy.ts'
import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { agreedAnswers, answersExcuse } from './agreed-answers.ts'
import { EXCUSE_CATALOG } from './excuse-catalog.ts'
import { EXCUSE_RULES } from './excuse-rules.ts'

const finding = findingsFrom(EXCUSE_RULES)

/** Whether the excuses that come up most have one answer each, and somebody who says it (S2.13). */
export function excuseFindings(facts: PlanFacts): Finding[] {
  if (!policyOf(facts).contingencies) return []
  const agreed = agreedAnswers(facts)
  const prepared = agreed.filter(({ ownerId }) => ownerId !== null)
  const isOpen = (excuse: string) => !prepared.some((one) => answersExcuse(one, excuse))
  const open = EXCUSE_CATALOG.filter(({ core, code }) => core && isOpen(code)).length
  const unrehearsed = prepared.filter(({ kind, rehearsed }) => kind === 'excuse' && !rehearsed).length
  return [
    ...(open > 0 ? [finding('excuses_open', { subjectId: 'excuses', fills: { count: open } })] : []),
    ...(unrehearsed > 0
      ? [finding('excuses_not_rehearsed', { subjectId: 'excuses', fills: { count: unrehearsed } })]
      : []),
    ...agreed.flatMap(({ sentence, text: answer, others }) =>
      others.map(({ id, text: other }) =>
        finding('answers_differ', { subjectId: id, fills: { sentence, answer, other } }),
      ),
    ),
  ]
}
