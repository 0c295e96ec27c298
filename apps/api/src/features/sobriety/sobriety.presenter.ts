import type { SobrietyCheck, SobrietyPlan } from '@holdfast/contracts/sobriety'
import { type Decision, no, type Refusal } from '@holdfast/domain/decision'
import {
  CHECK_MAX_AGE_MINUTES,
  decideConfirmation,
  type RecordedCheck,
  type SobrietyResult,
  START_REFUSALS,
} from '@holdfast/domain/sobriety/sobriety-check'
import { agreedResult, isLookHidden, type SecondLook } from '@holdfast/domain/sobriety/second-look'
import { dayEndedBy, decideStart, ENDING_RESULTS, NOT_THE_NEWEST } from '@holdfast/domain/sobriety/start-on-check'
import { isClockWrong } from '@holdfast/domain/run/happened-at'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import { MINUTE } from '@holdfast/domain/shared/time'
import type { SobrietyCheck as Row } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { deviceText } from '../../kernel/device.ts'
import { localize } from '../../kernel/localize.ts'
import { isSameBrowser } from '../../kernel/second-person.ts'
import { ALREADY_CONFIRMED, NOTHING_TO_CLEAR } from './refusals.ts'
import { observerIdsOf, type SobrietyPlanRow } from './sobriety.rows.ts'

/** The plan for the check and the wait, its words for whoever may read it; minutes null while nobody has said. */
export function presentSobrietyPlan(context: PlanContext, row: SobrietyPlanRow): SobrietyPlan {
  const mayRead = allows(context, 'sobriety_plan.read')
  return {
    observerIds: observerIdsOf(row),
    waitPlan: mayRead ? row.waitPlan : '',
    waitLimitMinutes: row.waitLimitMinutes,
    recheckMinutes: row.recheckMinutes,
    ifPostponed: mayRead ? row.ifPostponed : '',
    version: row.version,
  }
}

/** A check as the rules of the start see it, with what both looks come to. */
export const recordedCheck = (row: Row): RecordedCheck => ({
  result: agreedResult(row.result as SobrietyResult, row.secondLook as SecondLook | null),
  checkedAt: row.checkedAt.toISOString(),
  observerId: row.observerId,
  confirmedAt: row.confirmedAt?.toISOString() ?? null,
  confirmedById: row.confirmedById,
  clearedAt: row.clearedAt?.toISOString() ?? null,
  isIncomplete: row.answersCoherent === null || row.consentsToTalk === null,
})

/** What the clock of a phone said, where it was wrong. */
export const phoneClock = (phoneAt: Date | null, at: Date): string | null =>
  phoneAt !== null && isClockWrong(phoneAt, at) ? phoneAt.toISOString() : null

type Names = (memberId: string) => string
/** What decides about a check besides itself: the others of the plan, newest first, the agreed wait, and the zone of the place. */
export type CheckRows = {
  sobrietyChecks: Row[]
  sobrietyPlan: Pick<SobrietyPlanRow, 'recheckMinutes'>
  timeZone: string
}

/** All checks of the plan, newest first: whether a meeting could begin on each now, and what this reader may do with it. */
export function presentSobrietyChecks(
  context: PlanContext,
  { sobrietyChecks, sobrietyPlan: { recheckMinutes }, timeZone }: CheckRows,
  nameOf: Names,
  mayRecord: boolean,
): SobrietyCheck[] {
  if (!allows(context, 'sobriety_check.read')) return []
  const { now } = context
  const may = ability(context, 'sobriety_check.record', mayRecord)
  const checks = sobrietyChecks.map(recordedCheck)
  const ended = dayEndedBy(
    checks.map((check, position) => ({ ...check, position })),
    { timeZone, now },
  )
  const start = decideStart({ checks, recheckMinutes, timeZone, now })
  const reader = { memberId: context.member.id, status: context.plan.status as PlanStatus, now }
  return sobrietyChecks.map((row, position) => {
    const isHidden = isLookHidden(looks(row), sobrietyChecks.map(looks), reader)
    const confirm = mayConfirm(context, row, may)
    return {
      ...presentLook(context, row, nameOf),
      ...(isHidden ? HIDDEN : presentSeen(row)),
      isHidden,
      startable: can(context, position > 0 ? NOT_THE_NEWEST : isHidden ? SECOND_LOOK_OPEN : start),
      endsTheDay: ended?.position === position,
      can: { confirm, clear: isHidden ? confirm : mayClear(context, row, may) },
    }
  })
}

const SECOND_LOOK_OPEN = no({ rule: 'check_not_confirmed', reason: START_REFUSALS.check_not_confirmed })

const looks = (row: Row) => ({ ...recordedCheck(row), result: row.result as SobrietyResult })

const can = (context: PlanContext, decision: Decision<Refusal>): SobrietyCheck['startable'] =>
  decision.ok
    ? { allowed: true }
    : { allowed: false, why: decision.refusal.rule, reason: localize(decision.refusal.reason, context) }

const mayClear = (context: PlanContext, { result, clearedAt }: Row, may: SobrietyCheck['startable']) =>
  may.allowed && (clearedAt !== null || !ENDING_RESULTS.includes(result as SobrietyResult))
    ? can(context, no(NOTHING_TO_CLEAR))
    : may

function mayConfirm(context: PlanContext, { observerId, confirmedById }: Row, may: SobrietyCheck['startable']) {
  if (may.allowed && confirmedById !== null) return can(context, no(ALREADY_CONFIRMED))
  const second = decideConfirmation({ observerId, confirmedById: context.member.id })
  return may.allowed ? can(context, second) : may
}

type Seen = Pick<
  SobrietyCheck,
  | 'result'
  | 'firstResult'
  | 'emergencySigns'
  | 'withdrawalFlags'
  | 'impairmentSigns'
  | 'answersCoherent'
  | 'consentsToTalk'
  | 'waitedMinutes'
  | 'lastUse'
  | 'note'
  | 'overrideReason'
>

// what a reader gets of a look before they have looked themselves
const HIDDEN: Seen = {
  result: null,
  firstResult: null,
  emergencySigns: [],
  withdrawalFlags: [],
  impairmentSigns: [],
  answersCoherent: null,
  consentsToTalk: null,
  waitedMinutes: 0,
  lastUse: '',
  note: '',
  overrideReason: '',
}

const presentSeen = (row: Row): Seen => ({
  result: recordedCheck(row).result,
  firstResult: row.result as SobrietyResult,
  emergencySigns: row.emergencySigns as SobrietyCheck['emergencySigns'],
  withdrawalFlags: row.withdrawalFlags as SobrietyCheck['withdrawalFlags'],
  impairmentSigns: row.impairmentSigns as SobrietyCheck['impairmentSigns'],
  answersCoherent: row.answersCoherent,
  consentsToTalk: row.consentsToTalk,
  waitedMinutes: row.waitedMinutes,
  lastUse: row.lastUse,
  note: row.note,
  overrideReason: row.overrideReason,
})

const presentLook = (context: PlanContext, row: Row, nameOf: Names) => ({
  id: row.id,
  secondLook: row.secondLook as SecondLook | null,
  observedBy: nameOf(row.observerId),
  observedOn: localize(deviceText(row.observerDevice), context),
  checkedAt: row.checkedAt.toISOString(),
  recordedAt: row.recordedAt.toISOString(),
  confirmedBy: row.confirmedById && nameOf(row.confirmedById),
  confirmedOn: localize(deviceText(row.confirmedDevice), context),
  onOneDevice: row.confirmedById !== null && isSameBrowser(row.observerBrowserId, row.confirmedBrowserId),
  confirmedAt: row.confirmedAt?.toISOString() ?? null,
  recordedOffline: row.recordedOffline,
  phoneAt: phoneClock(row.phoneAt, row.checkedAt),
  namedSecond: row.confirmedById === null && row.namedSecondId ? nameOf(row.namedSecondId) : null,
  secondSignedHere: row.secondSignedHere,
  confirmedOffline: row.confirmedOffline,
  clearance: row.clearance,
  clearedBy: row.clearedById && nameOf(row.clearedById),
  clearedAt: row.clearedAt?.toISOString() ?? null,
  freshUntil: new Date(row.checkedAt.getTime() + CHECK_MAX_AGE_MINUTES * MINUTE).toISOString(),
  version: row.version,
})
