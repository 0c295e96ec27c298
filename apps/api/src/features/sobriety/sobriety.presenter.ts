import type { SobrietyCheck, SobrietyPlan } from '@holdfast/contracts/sobriety'
import {
  CHECK_MAX_AGE_MINUTES,
  decideConfirmation,
  decideStart,
  type RecordedCheck,
} from '@holdfast/domain/sobriety/sobriety-check'
import { MINUTE } from '@holdfast/domain/shared/time'
import type { SobrietyCheck as Row } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { deviceText } from '../../kernel/device.ts'
import { localize } from '../../kernel/localize.ts'
import { observerIdsOf, type SobrietyPlanRow } from './sobriety.rows.ts'

/** The plan for the check and the wait, the same for everybody who may read it; minutes null while nobody has said. */
export const presentSobrietyPlan = (row: SobrietyPlanRow): SobrietyPlan => ({
  observerIds: observerIdsOf(row),
  waitPlan: row.waitPlan,
  waitLimitMinutes: row.waitLimitMinutes,
  recheckMinutes: row.recheckMinutes,
  ifPostponed: row.ifPostponed,
  version: row.version,
})

/** A check as the rules of the start see it. */
export const recordedCheck = (row: Row): RecordedCheck => ({
  result: row.result as RecordedCheck['result'],
  checkedAt: row.checkedAt.toISOString(),
  observerId: row.observerId,
  confirmedAt: row.confirmedAt?.toISOString() ?? null,
  confirmedById: row.confirmedById,
})

const isSameBrowser = ({ observerBrowserId, confirmedBrowserId }: Row): boolean =>
  observerBrowserId !== null && observerBrowserId === confirmedBrowserId

type Names = (memberId: string) => string

/** A check, whether a meeting could begin on it now, and whether this reader may be its second adult. */
export function presentSobrietyCheck(context: PlanContext, row: Row, nameOf: Names, mayRecord: boolean): SobrietyCheck {
  const { now, member } = context
  const start = decideStart({ check: recordedCheck(row), now })
  const second = decideConfirmation({ observerId: row.observerId, confirmedById: member.id })
  const may = ability(context, 'sobriety_check.record', mayRecord)
  return {
    id: row.id,
    result: row.result as SobrietyCheck['result'],
    emergencySigns: row.emergencySigns as SobrietyCheck['emergencySigns'],
    withdrawalFlags: row.withdrawalFlags as SobrietyCheck['withdrawalFlags'],
    impairmentSigns: row.impairmentSigns as SobrietyCheck['impairmentSigns'],
    answersCoherent: row.answersCoherent,
    consentsToTalk: row.consentsToTalk,
    waitedMinutes: row.waitedMinutes,
    note: row.note,
    overrideReason: row.overrideReason,
    observedBy: nameOf(row.observerId),
    observedOn: localize(deviceText(row.observerDevice), context),
    checkedAt: row.checkedAt.toISOString(),
    confirmedBy: row.confirmedById && nameOf(row.confirmedById),
    confirmedOn: localize(deviceText(row.confirmedDevice), context),
    onOneDevice: row.confirmedById !== null && isSameBrowser(row),
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    freshUntil: new Date(row.checkedAt.getTime() + CHECK_MAX_AGE_MINUTES * MINUTE).toISOString(),
    startable: start.ok
      ? { allowed: true }
      : { allowed: false, why: start.refusal.rule, reason: localize(start.refusal.reason, context) },
    can: {
      confirm:
        !may.allowed || second.ok
          ? may
          : { allowed: false, why: second.refusal.rule, reason: localize(second.refusal.reason, context) },
    },
    version: row.version,
  }
}

/** All checks of the day, newest first. */
export function presentSobrietyChecks(
  context: PlanContext,
  rows: { sobrietyChecks: Row[] },
  nameOf: Names,
  mayRecord: boolean,
): SobrietyCheck[] {
  if (!allows(context, 'sobriety_check.read')) return []
  return rows.sobrietyChecks.map((row) => presentSobrietyCheck(context, row, nameOf, mayRecord))
}
