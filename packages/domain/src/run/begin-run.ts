import { type Decision, no, type Refusal, yes } from '../decision.ts'
import { goGate, type SignedGo } from '../go-no-go/go-no-go.ts'
import type { PlanStatus } from '../plan/plan-status.ts'
import { decideStep, type StepRefusal } from '../plan/steps.ts'
import { type AssessedRisk, RUN_REFUSALS, runGate } from '../risk-assessments/risk-gate.ts'
import { decideStart, type StartFacts } from '../sobriety/start-on-check.ts'

/** All that is asked before a meeting begins. */
export type BeginFacts = StartFacts &
  Readonly<{
    status: PlanStatus
    risk: AssessedRisk | null
    professionalFacilitates: boolean
    startsAt: string | null
    /** Whether the plan may be known to the loved one (`disclosureGate`). */
    disclosure: Decision<Refusal>
    signedGos: readonly SignedGo[]
  }>

/**
 * Whether a meeting may begin (docs/product.md 3): the plan is locked, two adults saw a clear head within the last
 * half hour, the risk allows it, nobody thinks that the plan is known, and no "no-go" stands for this day. The first condition that is not met is named.
 */
export const decideBegin = (facts: BeginFacts): Decision<StepRefusal> => decide(facts, runGate(facts))

/** What somebody knows who may not read the risk, and was told that the meeting has begun on another phone. */
export type BegunElsewhereFacts = Omit<BeginFacts, 'risk' | 'professionalFacilitates'> &
  Readonly<{
    /** Somebody is in danger now; everybody in the case knows that much. */
    isRunLocked: boolean
  }>

/**
 * Whether a phone without a network opens a meeting that, as its owner was told, began on another phone: the same conditions, as far as
 * they are theirs to know.
 */
export const decideBegunElsewhere = (facts: BegunElsewhereFacts): Decision<StepRefusal> =>
  decide(facts, facts.isRunLocked ? no({ rule: 'risk_imminent', reason: RUN_REFUSALS.risk_imminent }) : yes)

type CommonFacts = Omit<BeginFacts, 'risk' | 'professionalFacilitates'>

function decide(facts: CommonFacts, risk: Decision<Refusal>): Decision<StepRefusal> {
  const step = decideStep('start_run', facts.status)
  if (!step.ok) return step
  for (const decision of [decideStart(facts), risk, facts.disclosure, goGate(facts.signedGos, facts.startsAt)])
    if (!decision.ok) return no({ reason: 'rule', rule: decision.refusal.rule, text: decision.refusal.reason } as const)
  return yes
}
