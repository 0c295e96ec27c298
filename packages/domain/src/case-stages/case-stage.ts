import { text } from '@holdfast/content/case-stages'
import { answerSoFar, type OutcomeDecision } from '../outcomes/outcome.ts'
import type { PlanStatus } from '../plan/plan-status.ts'
import type { Text } from '../text.ts'

/** Where a case stands, from the first call to long-term recovery (F2, S0.24: it is not closed on admission). */
export const CASE_STAGES = [
  'first_call',
  'assessing',
  'planning',
  'ready',
  'after_a_no',
  'in_treatment',
  'aftercare',
  'long_term_recovery',
  'closed',
] as const
/** Where a case stands, from the first call to long-term recovery; it is moved by hand (F2). */
export type CaseStageName = (typeof CASE_STAGES)[number]

/** Each stage by its name, and what is done while a case is in it (F2). */
export const CASE_STAGE_LABELS: Readonly<Record<CaseStageName, { label: Text; hint: Text }>> = {
  first_call: {
    label: text('case-stage-labels.first_call.label'),
    hint: text('case-stage-labels.first_call.hint'),
  },
  assessing: {
    label: text('case-stage-labels.assessing.label'),
    hint: text('case-stage-labels.assessing.hint'),
  },
  planning: {
    label: text('case-stage-labels.planning.label'),
    hint: text('case-stage-labels.planning.hint'),
  },
  ready: {
    label: text('case-stage-labels.ready.label'),
    hint: text('case-stage-labels.ready.hint'),
  },
  after_a_no: {
    label: text('case-stage-labels.after_a_no.label'),
    hint: text('case-stage-labels.after_a_no.hint'),
  },
  in_treatment: {
    label: text('case-stage-labels.in_treatment.label'),
    hint: text('case-stage-labels.in_treatment.hint'),
  },
  aftercare: {
    label: text('case-stage-labels.aftercare.label'),
    hint: text('case-stage-labels.aftercare.hint'),
  },
  long_term_recovery: {
    label: text('case-stage-labels.long_term_recovery.label'),
    hint: text('case-stage-labels.long_term_recovery.hint'),
  },
  closed: {
    label: text('case-stage-labels.closed.label'),
    hint: text('case-stage-labels.closed.hint'),
  },
}

const AFTER_THE_ANSWER = { yes: 'in_treatment', no: 'after_a_no' } as const

/** The stage that the newest plan suggests; a person decides. While the answer is open, the day is not over. */
export const suggestedStage = (
  plan: { status: PlanStatus; decision: OutcomeDecision | null } | null,
): CaseStageName => {
  if (plan === null) return 'first_call'
  if (plan.status === 'drafting') return 'planning'
  const answer = plan.decision && answerSoFar({ decision: plan.decision })
  return answer === null ? 'ready' : AFTER_THE_ANSWER[answer]
}
