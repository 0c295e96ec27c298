import { disclosureGate } from '@holdfast/domain/awareness/awareness'
import { type NamedCheck, checksAt } from '@holdfast/domain/offline-day/match-check'
import { professionalFacilitates } from '@holdfast/domain/plan/facilitators'
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
 * The same for a meeting that began before the server received it: what was said, signed or decided afterwards is left out, so that
 * the rules are judged for that moment.
 */
export function beginFactsAt(rows: PlanRows, { at, begunOn }: { at: Date; begunOn: string }): BeginFacts {
  const isLater = (moment: Date | null) => moment !== null && moment > at
  const then = {
    ...rows,
    riskAssessments: rows.riskAssessments
      .filter(({ assessedAt }) => !isLater(assessedAt))
      .map((row) => ({
        ...row,
        ...(isLater(row.mitigationSignedAt) && { mitigationSignedBy: null, mitigationConfirmedBy: null }),
        ...(isLater(row.mitigationConfirmedAt) && { mitigationConfirmedBy: null }),
      })),
    disclosureReports: rows.disclosureReports
      .filter(({ reportedAt }) => !isLater(reportedAt))
      .map((row) => (isLater(row.decidedAt) ? { ...row, decision: null } : row)),
    goNoGoDecisions: rows.goNoGoDecisions.filter(({ decidedAt }) => !isLater(decidedAt)),
  }
  return { ...beginFactsOf(then, at), checks: checksAt(namedChecks(rows), begunOn, at.toISOString()) }
}
