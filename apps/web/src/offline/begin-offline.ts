import type { Workspace } from '@holdfast/contracts/workspace'
import { decideDisclosure } from '@holdfast/domain/awareness/awareness'
import type { Decision } from '@holdfast/domain/decision'
import { grantOf } from '@holdfast/domain/permissions/case-actions'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import { professionalFacilitates } from '@holdfast/domain/plan/facilitators'
import type { StepRefusal } from '@holdfast/domain/plan/steps'
import type { AreaLevels } from '@holdfast/domain/risk-assessments/risk'
import type { AssessedRisk } from '@holdfast/domain/risk-assessments/risk-gate'
import { decideBegin, decideBegunElsewhere } from '@holdfast/domain/run/begin-run'
import type { RecordedCheck } from '@holdfast/domain/sobriety/sobriety-check'
import { recordedChecks } from './offline-day.ts'

const commonFacts = (plan: Workspace, checks: readonly RecordedCheck[], now: Date) => ({
  status: plan.status,
  checks,
  recheckMinutes: plan.sobrietyPlan.recheckMinutes,
  timeZone: plan.logistics.timeZone,
  startsAt: plan.logistics.startsAt,
  disclosure: decideDisclosure(plan.awareness.disclosures.find(({ stands }) => stands)),
  signedGos: plan.preMeetingCheck.decisions,
  now,
})

function riskOf({ riskAssessment: risk }: Workspace): AssessedRisk | null {
  if (risk === null) return null
  const areas = Object.fromEntries(Object.entries(risk.areas).map(([area, { level }]) => [area, level])) as AreaLevels
  return { ...risk, areas, assessedAt: risk.coreAnsweredAt }
}

/**
 * Whether the meeting may begin on this phone without a network: the same rules as at the server, from the copy of the plan and
 * what was recorded here. `plan` has it already (`withOfflineDay`); `now` is by the clock of the server.
 */
export const decideHere = (plan: Workspace, now: Date): Decision<StepRefusal> =>
  decideBegin({
    ...commonFacts(plan, recordedChecks(plan), now),
    risk: riskOf(plan),
    professionalFacilitates: professionalFacilitates(plan),
  })

/** The same where two others are said to have looked and somebody else to have begun it: whoever may read the risk is asked for it too. */
export function mayOpenBegunElsewhere(
  plan: Workspace,
  { observerId, secondId }: { observerId: string; secondId: string },
  now: Date,
): Decision<StepRefusal> {
  const at = now.toISOString()
  const said: RecordedCheck = {
    result: 'proceed',
    checkedAt: at,
    observerId,
    confirmedAt: at,
    confirmedById: secondId,
    clearedAt: null,
  }
  const facts = commonFacts(plan, [said, ...recordedChecks(plan)], now)
  return grantOf('risk.read', plan.me.role as CaseRole) === 'none'
    ? decideBegunElsewhere({ ...facts, isRunLocked: plan.isRunLocked })
    : decideBegin({ ...facts, risk: riskOf(plan), professionalFacilitates: professionalFacilitates(plan) })
}
