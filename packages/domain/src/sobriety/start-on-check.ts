import { type Decision, no, type Refusal, yes } from '../decision.ts'
import { dayIn } from '../shared/day-in.ts'
import { MINUTE } from '../shared/time.ts'
import {
  CHECK_MAX_AGE_MINUTES,
  RECHECK_MINUTES,
  type RecordedCheck,
  type SobrietyResult,
  START_REFUSALS,
} from './sobriety-check.ts'

/** The checks of a plan, newest first, and what the group agreed on for a wait. */
export type StartFacts = Readonly<{
  checks: readonly RecordedCheck[]
  /** Minutes between two looks while waiting; null while nobody has said. */
  recheckMinutes: number | null
  /** The zone of the meeting place: another day begins there at midnight. */
  timeZone: string
  now: Date
}>

/** Results that end the day as soon as one adult says so. */
const DANGER: readonly SobrietyResult[] = ['emergency', 'medical_first']
/** Results after which nobody begins until what was done is written down. */
export const ENDING_RESULTS: readonly SobrietyResult[] = [...DANGER, 'postpone']

/**
 * The newest check that ended the day and that nobody has cleared (docs/practice.md 7.2). An emergency and a need of medical
 * care stand until somebody writes down what was done; "another day", once confirmed, stands for the day it was said on.
 */
export function dayEndedBy<Check extends RecordedCheck>(
  checks: readonly Check[],
  { timeZone, now }: Pick<StartFacts, 'timeZone' | 'now'>,
): Check | null {
  const ends = ({ result, clearedAt, confirmedAt, checkedAt }: RecordedCheck): boolean =>
    clearedAt === null &&
    (DANGER.includes(result) ||
      (result === 'postpone' && confirmedAt !== null && dayIn(new Date(checkedAt), timeZone) === dayIn(now, timeZone)))
  return checks.find(ends) ?? null
}

/**
 * Whether the meeting may begin (S1.12, S2.12; docs/product.md 3): no check has ended the day, the newest says "go ahead", it was
 * done after what happened was cleared and after the wait that was agreed on, two different people confirmed it, and it is
 * at most 30 minutes old. Minors are never in the room (S0.29), so both are adults.
 */
export function decideStart(facts: StartFacts): Decision<Refusal> {
  const { checks, now } = facts
  const [newest] = checks
  if (!newest) return refused('check_missing')
  if (newest.result !== 'proceed' && newest.clearedAt === null) return refused(`check_${newest.result}`)
  if (dayEndedBy(checks, facts)) return refused('day_ended')
  if (newest.result !== 'proceed' || checks.some(({ clearedAt }) => clearedAt !== null && clearedAt > newest.checkedAt))
    return refused('look_anew')
  if (isTooSoon(newest, facts)) return refused('check_wait_too_soon')
  if (newest.isIncomplete) return refused('check_not_asked')
  if (newest.confirmedAt === null || newest.confirmedById === null) return refused('check_not_confirmed')
  if (newest.confirmedById === newest.observerId) return refused('two_adults')
  if (now.getTime() - Date.parse(newest.checkedAt) > CHECK_MAX_AGE_MINUTES * MINUTE) return refused('check_too_old')
  return yes
}

// a group that waits looks again after the time that it agreed on, not before (docs/practice.md 7.2, guidance)
function isTooSoon(newest: RecordedCheck, { checks, recheckMinutes }: StartFacts): boolean {
  const waited = checks.find(({ result }) => result === 'wait')
  const pause = (recheckMinutes ?? RECHECK_MINUTES.from) * MINUTE
  return waited !== undefined && Date.parse(newest.checkedAt) - Date.parse(waited.checkedAt) < pause
}

const refused = (rule: keyof typeof START_REFUSALS) => no({ rule, reason: START_REFUSALS[rule] })

/** A meeting begins on the newest check alone: an older "go ahead" does not outlive what was seen since. */
export const NOT_THE_NEWEST: Decision<Refusal> = refused('check_not_newest')
