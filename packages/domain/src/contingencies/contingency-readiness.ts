import { text } from '@holdfast/content/contingencies'
import { policyOf } from '../plan/approach-policy.ts'
import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import type { Text } from '../text.ts'
import { CONTINGENCY_RULES } from './contingency-rules.ts'
import { type CoverageState, coverage, FAILURE_MODES } from './coverage.ts'

const finding = findingsFrom(CONTINGENCY_RULES)

const LACKS: Readonly<Record<Exclude<CoverageState, 'covered'>, Text>> = {
  goes_on: text('lacks.goes_on'),
  missing: text('lacks.missing'),
  missing_owner: text('lacks.missing_owner'),
  missing_words: text('lacks.missing_words'),
}

/** An answer, with an owner, for each way in which the day can go differently, and rehearsed (S1.16). */
export function contingencyFindings(facts: PlanFacts): Finding[] {
  if (!policyOf(facts).contingencies) return []
  const { modes, covered, rehearsed } = coverage(facts.contingencies)
  const practiced =
    rehearsed < covered ? [finding('answers_not_rehearsed', { fills: { count: covered - rehearsed } })] : []
  const open = modes.flatMap(({ mode, state }) => {
    if (state === 'covered') return []
    const { label, source } = FAILURE_MODES[mode]
    return [
      {
        ...finding('failure_mode_uncovered', { subjectId: mode, fills: { mode: label, lacks: LACKS[state] } }),
        source,
      },
    ]
  })
  return [...open, ...practiced]
}
