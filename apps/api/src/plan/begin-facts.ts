import { disclosureGate } from '@holdfast/domain/awareness/awareness'
import { type NamedCheck, checksAt } from '@holdfast/domain/offline-day/meet'
import { professionalFacilitates } from '@holdfast/domain/plan/people-readiness'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import type { BeginFacts } from '@holdfast/domain/run/begin-run'
import { signedGo } from '../features/go-no-go/go-no-go.presenter.ts'
import { recordedCheck } from '../features/sobriety/sobriety.presenter.ts'
import { planFactsOf } from './plan-facts.ts'
import type { PlanRows } from './plan-rows.ts'

/** What is asked before a meeting begins, as the plan stands now. */
export function beginFactsOf(rows: PlanRows, now: Date): BeginFacts {
  const facts = planFactsOf(rows)
  return {
    status: rows.status as PlanStatus,
    checks: rows.sobrietyChecks.map(recordedCheck),
    recheckMinutes: rows.sobrietyPlan?.recheckMinutes ?? null,
    timeZone: facts.logistics.timeZone,
    risk: facts.risk,
    professionalFacilitates: professionalFacilitates(facts),
    startsAt: facts.logistics.startsAt,
    disclosure: disclosureGate(facts),
    signedGos: rows.goNoGoDecisions.map(signedGo),
    now,
  }
}

/** The checks of a plan as a record of another phone finds them. */
export const namedChecks = ({ sobrietyChecks }: Pick<PlanRows, 'sobrietyChecks'>): NamedCheck[] =>
  sobrietyChecks.map((row) => ({ ...recordedCheck(row), id: row.id }))

/**
 * The same for a meeting that began before the server heard of it: what was said, signed or answered afterwards is left out, so that
 * the rules are judged for that moment.
 */
export function beginFactsAt(rows: PlanRows, { at, begunOn }: { at: Date; begunOn: string }): BeginFacts {
  const then = {
    ...rows,
    riskAssessments: rows.riskAssessments.filter(({ assessedAt }) => assessedAt <= at),
    disclosureReports: rows.disclosureReports.filter(({ reportedAt }) => reportedAt <= at),
    goNoGoDecisions: rows.goNoGoDecisions.filter(({ decidedAt }) => decidedAt <= at),
  }
  return { ...beginFactsOf(then, at), checks: checksAt(namedChecks(rows), begunOn, at.toISOString()) }
}
