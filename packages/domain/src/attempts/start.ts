import { text } from '@holdfast/content/attempts'
import { content } from '../content/content.ts'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { PlanStatus } from '../plan/plan-status.ts'
import type { RiskLevel } from '../risk-assessments/risk.ts'
import { GATES } from '../risk-assessments/risk-gate.ts'
import type { Source, Text } from '../text.ts'
import { DAY } from '../shared/time.ts'

/** A next attempt begins from a finished review (S1.13; docs/product.md 3). */
export function decideNextAttempt(previousStatus: PlanStatus): Decision<Refusal> {
  if (previousStatus === 'reviewed') return yes
  return no({
    rule: 'last_attempt_not_reviewed',
    reason: text('decide-next-attempt.last_attempt_not_reviewed.reason'),
  })
}

/** Something to consider before a next attempt; none of it blocks (docs/practice.md 10.5). */
export type AttemptHint = { readonly hint: string; readonly says: Text; readonly source: Source }

const guided = (hint: string, words: Text): AttemptHint => ({
  hint,
  says: words,
  source: { ref: 'docs/practice.md 10.5', standing: 'guidance' },
})

/** When a next attempt has the best ground; there is no published waiting time (docs/practice.md 10.5, guidance). */
export const NEXT_ATTEMPT_CONDITIONS = content('next-attempt-conditions', {
  risk: guided('risk', text('next-attempt-conditions.risk.says')),
  own_actions: guided('own_actions', text('next-attempt-conditions.own_actions.says')),
  consequences: guided('consequences', text('next-attempt-conditions.consequences.says')),
  treatment: guided('treatment', text('next-attempt-conditions.treatment.says')),
  one_surprise: guided('one_surprise', text('next-attempt-conditions.one_surprise.says')),
  two_weeks: guided('two_weeks', text('next-attempt-conditions.two_weeks.says')),
} as const satisfies Record<string, AttemptHint>)

const TWO_WEEKS = 14 * DAY

/** The conditions that this attempt does not meet as far as the plans can tell. Hints only: families know their moment. */
export function unmetConditions({
  now,
  lastTalkAt,
  lastWasSurprise,
  thisIsSurprise,
  riskLevel,
}: {
  now: Date
  lastTalkAt: string | null
  lastWasSurprise: boolean
  thisIsSurprise: boolean
  riskLevel: RiskLevel | null
}): AttemptHint[] {
  const { risk, one_surprise, two_weeks } = NEXT_ATTEMPT_CONDITIONS
  const unmet: AttemptHint[] = []
  if (riskLevel !== null && (GATES[riskLevel] === 'signature_needed' || GATES[riskLevel] === 'locked')) unmet.push(risk)
  if (lastWasSurprise && thisIsSurprise) unmet.push(one_surprise)
  if (lastTalkAt !== null && now.getTime() - Date.parse(lastTalkAt) < TWO_WEEKS) unmet.push(two_weeks)
  return unmet
}

/** Moments in which a talk may come sooner (docs/practice.md 10.5, guidance). */
export const WINDOWS: readonly Text[] = content('windows', [
  text('windows.0'),
  text('windows.1'),
  text('windows.2'),
  text('windows.3'),
  text('windows.4'),
  text('windows.5'),
])

/** What helps between two attempts (docs/practice.md 10.5). */
export const BETWEEN_ATTEMPTS: readonly Text[] = content('between-attempts', [
  text('between-attempts.0'),
  text('between-attempts.1'),
  text('between-attempts.2'),
  text('between-attempts.3'),
  text('between-attempts.4'),
  text('between-attempts.5'),
])

/** Hope, with its number and where it comes from (docs/practice.md 10.5). */
export const HOPE: { readonly says: Text; readonly source: Source } = content('hope', {
  says: text('hope.says'),
  source: { ref: 'kelly_2019', standing: 'sourced' },
})
