import { text } from '@holdfast/content/sobriety'
import type { Substance } from '../cases/case-vocabulary.ts'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { Text } from '../text.ts'
import { type EmergencySign, type ImpairmentSign, MINOR_SIGNS, STRONG_SIGNS, type WithdrawalFlag } from './signs.ts'
import { canTalkSameDay } from './wait-table.ts'

/** What two adults decide after the sobriety check (docs/practice.md 7.2). */
export const SOBRIETY_RESULTS = ['proceed', 'wait', 'postpone', 'medical_first', 'emergency'] as const
/** Only `proceed`, confirmed by two adults, opens the meeting (docs/product.md 3). */
export type SobrietyResult = (typeof SOBRIETY_RESULTS)[number]

/** How long a group waits at most, in minutes, and between which hours of the day (docs/practice.md 7.2, guidance). */
export const WAIT_LIMIT_MINUTES = 240
/** Hours on the plan's own clock; `until` is no longer inside. */
const WAIT_HOURS = { from: 6, until: 20 } as const

/** While waiting, look again after 30 to 60 minutes (docs/practice.md 7.2, guidance). */
export const RECHECK_MINUTES = { from: 30, to: 60 } as const

/** How old a "go ahead" may be when the meeting begins (docs/product.md 3). */
export const CHECK_MAX_AGE_MINUTES = 30

/** What the observer saw and heard. No test value: nobody "must be at zero" (docs/practice.md ruling 2). */
export type Observed = Readonly<{
  emergencySigns: readonly EmergencySign[]
  withdrawalFlags: readonly WithdrawalFlag[]
  impairmentSigns: readonly ImpairmentSign[]
  /** Null: not asked, because the observer said to wait before. */
  answersCoherent: boolean | null
  consentsToTalk: boolean | null
  waitedMinutes: number
  /** The hour at the meeting place, 0 to 23. */
  localHour: number
  /** What the person uses, as the case has it; decides whether waiting today can help. */
  substances?: readonly Substance[]
}>

type Suggestion = Readonly<{ result: SobrietyResult; reason: Text }>

/**
 * What the decision rule of docs/practice.md 7.2 suggests, and why: an emergency sign ends the meeting, a withdrawal
 * flag leads to medical care, a clear head and consent lead to the talk, mild impairment to waiting, everything else to
 * the backup date. A question that was not asked is a doubt, and one doubt is enough to wait. The observer sets the result, a
 * second adult confirms it.
 */
export function explainResult(seen: Observed): Suggestion {
  if (seen.emergencySigns.length > 0) return { result: 'emergency', reason: REASONS.emergency_sign }
  if (seen.withdrawalFlags.length > 0) return { result: 'medical_first', reason: REASONS.withdrawal_flag }
  if (seen.consentsToTalk === false) return { result: 'postpone', reason: REASONS.no_consent }
  if (leavesDoubt(seen)) return { result: 'wait', reason: REASONS.not_asked }
  if (showsNoImpairment(seen)) return { result: 'proceed', reason: REASONS.clear_head }
  if (seen.impairmentSigns.some((sign) => STRONG_SIGNS.has(sign)))
    return { result: 'postpone', reason: REASONS.more_than_mild }
  if (!canTalkSameDay(seen.substances ?? [])) return { result: 'postpone', reason: REASONS.not_today }
  if (seen.waitedMinutes >= WAIT_LIMIT_MINUTES || isLate(seen.localHour))
    return { result: 'postpone', reason: REASONS.waited_long }
  return { result: 'wait', reason: REASONS.mild }
}

/** The result alone. */
export const suggestResult = (seen: Observed): SobrietyResult => explainResult(seen).result

/**
 * Why a result is not taken beside what the rule suggests: signs of an emergency or of dangerous withdrawal are never talked away, and
 * any other milder result needs a reason, which the review shows (docs/practice.md 7.2).
 */
export type MilderRefusal = 'signs_stand' | 'reason_missing'

/** Whether a result is milder than the rule suggests, and why it is not taken; `refusal` is null where it is. */
export function judgeResult(
  { result, overrideReason }: Readonly<{ result: SobrietyResult; overrideReason: string }>,
  suggested: SobrietyResult,
): { isMilder: boolean; refusal: MilderRefusal | null } {
  const isMilder = SOBRIETY_RESULTS.indexOf(result) < SOBRIETY_RESULTS.indexOf(suggested)
  if (!isMilder) return { isMilder, refusal: null }
  if (suggested === 'emergency' || suggested === 'medical_first') return { isMilder, refusal: 'signs_stand' }
  return { isMilder, refusal: overrideReason.trim() === '' ? 'reason_missing' : null }
}

const isClear = (signs: Observed['impairmentSigns']): boolean =>
  signs.length <= 1 && signs.every((sign) => MINOR_SIGNS.has(sign))

const showsNoImpairment = ({ impairmentSigns, answersCoherent, consentsToTalk }: Observed): boolean =>
  answersCoherent === true && consentsToTalk === true && isClear(impairmentSigns)

// nothing was seen that asks for more than a wait, and somebody has not asked to the end
const leavesDoubt = ({ impairmentSigns, answersCoherent, consentsToTalk }: Observed): boolean =>
  answersCoherent !== false && (answersCoherent === null || consentsToTalk === null) && isClear(impairmentSigns)

const isLate = (localHour: number): boolean => localHour < WAIT_HOURS.from || localHour >= WAIT_HOURS.until

const REASONS = {
  emergency_sign: text('reasons.emergency_sign'),
  withdrawal_flag: text('reasons.withdrawal_flag'),
  no_consent: text('reasons.no_consent'),
  not_asked: text('reasons.not_asked'),
  clear_head: text('reasons.clear_head'),
  more_than_mild: text('reasons.more_than_mild'),
  not_today: text('reasons.not_today'),
  waited_long: text('reasons.waited_long'),
  mild: text('reasons.mild'),
} as const satisfies Record<string, Text>

/** A check as it was recorded. */
export type RecordedCheck = Readonly<{
  result: SobrietyResult
  checkedAt: string
  observerId: string
  confirmedAt: string | null
  confirmedById: string | null
  /** When somebody wrote down what was done after a check that ended the day; null while nobody has. */
  clearedAt: string | null
  /** A question was not asked: such a check tells of a meeting on paper, and begins none. */
  isIncomplete?: boolean
}>

/** The second adult is someone else than the observer (docs/practice.md 7.2: a second adult confirms). */
export function decideConfirmation({
  observerId,
  confirmedById,
}: {
  observerId: string
  confirmedById: string
}): Decision<Refusal> {
  return observerId === confirmedById ? no({ rule: 'two_adults', reason: START_REFUSALS.two_adults }) : yes
}

/** Why a meeting does not begin, and what to do. */
export const START_REFUSALS = {
  check_missing: text('start-refusals.check_missing'),
  check_wait: text('start-refusals.check_wait'),
  check_postpone: text('start-refusals.check_postpone'),
  check_medical_first: text('start-refusals.check_medical_first'),
  check_emergency: text('start-refusals.check_emergency'),
  check_wait_too_soon: text('start-refusals.check_wait_too_soon'),
  check_not_newest: text('start-refusals.check_not_newest'),
  day_ended: text('start-refusals.day_ended'),
  look_anew: text('start-refusals.look_anew'),
  check_not_asked: text('start-refusals.check_not_asked'),
  check_not_confirmed: text('start-refusals.check_not_confirmed'),
  two_adults: text('start-refusals.two_adults'),
  check_too_old: text('start-refusals.check_too_old'),
} as const satisfies Record<string, Text>
