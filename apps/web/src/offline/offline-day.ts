import type { SobrietyCheck } from '@holdfast/contracts/sobriety'
import type { Workspace } from '@holdfast/contracts/workspace'
import type { DayRole } from '@holdfast/domain/participants/participant'
import { agreedResult, lookOf } from '@holdfast/domain/sobriety/second-look'
import { CHECK_MAX_AGE_MINUTES, type RecordedCheck } from '@holdfast/domain/sobriety/sobriety-check'
import { dayEndedBy, decideStart, NOT_THE_NEWEST } from '@holdfast/domain/sobriety/start-on-check'
import type { Decision, Refusal } from '@holdfast/domain/decision'
import { MINUTE } from '@holdfast/domain/shared/time'
import { observes } from '@holdfast/domain/sobriety/observers'
import { serverTime } from '../api/server-clock.ts'
import { localize } from '../i18n/localize.ts'
import type { DayRecord } from './day-records.ts'

type Person = Workspace['participants'][number]
type Of<K extends DayRecord['kind']> = Extract<DayRecord, { kind: K }>

const of = <K extends DayRecord['kind']>(records: readonly DayRecord[], kind: K): Of<K>[] =>
  records.filter((record): record is Of<K> => record.kind === kind)
const moment = (at: string): string => serverTime(at).toISOString()
const allowed = { allowed: true } as const

/** The adults in the room who may do the check or be the second adult, each with access of their own. */
export const whoLook = ({ participants, sobrietyPlan }: Workspace): Person[] =>
  participants.filter(
    (one) =>
      one.adult &&
      one.attendance === 'in_person' &&
      one.caseMemberId !== null &&
      observes({ id: one.id, dayRoles: one.dayRoles as DayRole[] }, sobrietyPlan.observerIds),
  )

/** The same without the reader: whoever else did the check, or saw the same. */
export const othersWhoLook = (plan: Workspace): Person[] => whoLook(plan).filter(({ isMe }) => !isMe)

/**
 * The plan with what was recorded on this phone and the server does not have: checks, second adults and what was done, by the
 * same rules. What a second adult has not confirmed themselves is told apart: `namedSecond`.
 */
export function withOfflineDay(plan: Workspace, records: readonly DayRecord[], now: Date): Workspace {
  const known = new Set(plan.sobrietyChecks.map(({ id }) => id))
  const nameOf = (id: string | null | undefined) => plan.participants.find((one) => one.id === id)?.name ?? ''
  const me = nameOf(plan.me.participantId)
  const own = of(records, 'day_check')
    .filter(({ id }) => !known.has(id))
    .map(
      (record): SobrietyCheck => ({
        ...EMPTY,
        ...record,
        ...seenBy(me, record.at),
        id: record.id,
        firstResult: record.result,
      }),
    )
  // "I saw the same" of a check that lies on another phone: for this phone it is that check
  const heard = of(records, 'day_confirmation')
    .filter(({ id, sobrietyCheckId }) => !sobrietyCheckId && !plan.offlineRecords.some((one) => one.id === id))
    .map(
      (record): SobrietyCheck => ({
        ...EMPTY,
        ...seenBy(nameOf(record.observerId), record.at),
        id: record.id,
        result: record.result,
        firstResult: record.result,
        secondLook: lookOf(record.result),
        confirmedBy: me,
        confirmedAt: moment(record.at),
      }),
    )
  const checks = [...plan.sobrietyChecks, ...own, ...heard]
    .map((check) => followed(check, records, { me, nameOf }))
    .toSorted((a, b) => b.checkedAt.localeCompare(a.checkedAt))
  return { ...plan, sobrietyChecks: judged(plan, checks, now) }
}

const EMPTY: SobrietyCheck = {
  id: '',
  result: 'proceed',
  firstResult: 'proceed',
  secondLook: null,
  isHidden: false,
  emergencySigns: [],
  withdrawalFlags: [],
  impairmentSigns: [],
  answersCoherent: true,
  consentsToTalk: true,
  waitedMinutes: 0,
  lastUse: '',
  note: '',
  overrideReason: '',
  observedBy: '',
  observedOn: '',
  checkedAt: '',
  recordedAt: '',
  confirmedBy: null,
  confirmedOn: '',
  onOneDevice: false,
  confirmedAt: null,
  recordedOffline: true,
  phoneAt: null,
  namedSecond: null,
  secondSignedHere: false,
  confirmedOffline: true,
  clearance: '',
  clearedBy: null,
  clearedAt: null,
  freshUntil: '',
  startable: allowed,
  endsTheDay: false,
  can: { confirm: { allowed: false, why: 'two_adults' }, clear: allowed },
  version: 1,
}

function seenBy(observedBy: string, at: string) {
  const checkedAt = moment(at)
  const freshUntil = new Date(Date.parse(checkedAt) + CHECK_MAX_AGE_MINUTES * MINUTE).toISOString()
  return { observedBy, checkedAt, recordedAt: checkedAt, freshUntil }
}

type Names = { me: string; nameOf: (id: string | null | undefined) => string }

// what was recorded about a check after it: the second adult, and what was done
function followed(check: SobrietyCheck, records: readonly DayRecord[], { me, nameOf }: Names): SobrietyCheck {
  const isAbout = ({ sobrietyCheckId }: { sobrietyCheckId?: string | null | undefined }) => sobrietyCheckId === check.id
  const confirmation = of(records, 'day_confirmation').find(isAbout)
  const signature = of(records, 'day_signature').findLast(isAbout)
  const clearance = of(records, 'day_clearance').find(isAbout)
  const isOpen = check.confirmedBy === null
  return {
    ...check,
    ...(isOpen &&
      confirmation && {
        confirmedBy: me,
        confirmedAt: moment(confirmation.at),
        confirmedOffline: true,
        secondLook: lookOf(confirmation.result),
        // one doubt is enough, whatever the other saw; a clear look waits for what this phone does not know
        result: check.firstResult
          ? agreedResult(check.firstResult, lookOf(confirmation.result))
          : confirmation.result === 'proceed'
            ? null
            : ('wait' as const),
      }),
    ...(isOpen && signature && { namedSecond: nameOf(signature.secondId), secondSignedHere: signature.signedHere }),
    ...(check.clearedAt === null &&
      clearance && { clearance: clearance.clearance, clearedBy: me, clearedAt: moment(clearance.at) }),
  }
}

// two names that are the same are two people all the same: whoever may not be the second adult was never offered
const recorded = (check: SobrietyCheck): RecordedCheck => ({
  // an answer that is hidden from this phone begins nothing here
  result: check.result ?? 'proceed',
  checkedAt: check.checkedAt,
  observerId: 'observer',
  confirmedAt: check.result === null ? null : (check.confirmedAt ?? (check.namedSecond && check.checkedAt)),
  confirmedById: check.confirmedBy === null && check.namedSecond === null ? null : 'second',
  clearedAt: check.clearedAt,
  isIncomplete: check.answersCoherent === null || check.consentsToTalk === null,
})

/** The checks of a plan as the rules of the start see them, newest first. */
export const recordedChecks = ({ sobrietyChecks }: Pick<Workspace, 'sobrietyChecks'>): RecordedCheck[] =>
  sobrietyChecks.map(recorded)

function judged(plan: Workspace, checks: SobrietyCheck[], now: Date): SobrietyCheck[] {
  const { timeZone } = plan.logistics
  const { recheckMinutes } = plan.sobrietyPlan
  const known = recordedChecks({ sobrietyChecks: checks })
  const ended = dayEndedBy(
    known.map((check, position) => ({ ...check, position })),
    { timeZone, now },
  )
  const start = decideStart({ checks: known, recheckMinutes, timeZone, now })
  return checks.map((check, position) => ({
    ...check,
    startable: can(position === 0 ? start : NOT_THE_NEWEST),
    endsTheDay: ended?.position === position,
  }))
}

const can = (decision: Decision<Refusal>): SobrietyCheck['startable'] =>
  decision.ok ? allowed : { allowed: false, why: decision.refusal.rule, reason: localize(decision.refusal.reason) }
