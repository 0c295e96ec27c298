import type { AttemptFacts } from '@holdfast/domain/prior-attempts/prior-attempt'
import type { PlanRows } from './plan-rows.ts'

type OfCase = Pick<PlanRows['case'], 'plans' | 'priorAttempts'>

/** Every attempt before this one: those made elsewhere, and the plans of this case that have an outcome (S3.1). */
export function attemptsBefore({
  attemptNumber,
  case: known,
}: {
  attemptNumber: number
  case: OfCase
}): AttemptFacts[] {
  const here = known.plans.flatMap((plan) => {
    if (!plan.outcome || plan.attemptNumber >= attemptNumber) return []
    const ambush = plan.outcome.reasonsDeclined.some(({ reason }) => reason === 'felt_ambushed') ? ['F10'] : []
    return [
      {
        approach: plan.approach,
        announced: plan.announced,
        decision: plan.outcome.decision,
        causes: [...(plan.review?.factors ?? []).map(({ cause }) => cause), ...ambush],
      },
    ]
  })
  return [...known.priorAttempts, ...here].map(({ approach, announced, decision, causes }) => ({
    approach,
    announced,
    decision,
    causes,
  })) as AttemptFacts[]
}
