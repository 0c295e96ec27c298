import { HOUR, MINUTE } from '../shared/time.ts'
import type { PlanStatus } from '../plan/plan-status.ts'
import { CHECK_MAX_AGE_MINUTES, type SobrietyResult } from './sobriety-check.ts'

/** What the second adult says after a look of their own (docs/practice.md 7.2). */
export const SECOND_LOOKS = ['clear', 'not_quite', 'cannot_tell'] as const
/** `clear`: able to listen and to decide; the two others ask for a wait. */
export type SecondLook = (typeof SECOND_LOOKS)[number]

/** What two looks come to: one doubt is enough to wait, and the more careful look counts (docs/practice.md 7.2). Null: nobody has looked yet. */
export const agreedResult = (first: SobrietyResult, second: SecondLook | null): SobrietyResult =>
  first === 'proceed' && second !== null && second !== 'clear' ? 'wait' : first

/** Whoever says the result instead of a look, on a phone without a network, says with it what they saw. */
export const lookOf = (result: SobrietyResult): SecondLook => (result === 'proceed' ? 'clear' : 'not_quite')

type Look = Readonly<{ observerId: string; result: SobrietyResult; checkedAt: string; confirmedAt: string | null }>
type Reader = Readonly<{ memberId: string; status: PlanStatus; now: Date }>

/** Whether a result asks for medical help now: then nobody waits for a second look. */
export const isDanger = (result: SobrietyResult): boolean => result === 'emergency' || result === 'medical_first'

/** For how long a look that nobody answered stays hidden: for the rest of its day. */
const HIDDEN_HOURS = 12

/**
 * Whether the answers of a look are hidden from this reader: two adults look on their own, so nobody but the first sees them before
 * the second has answered (docs/practice.md 7.2). A danger is never hidden, nor anything once the meeting has begun; whoever has
 * looked since sees both.
 */
export function isLookHidden(look: Look, looks: readonly Look[], { memberId, status, now }: Reader): boolean {
  if (isDanger(look.result)) return false
  if (look.confirmedAt !== null || look.observerId === memberId) return false
  if (status !== 'drafting' && status !== 'ready') return false
  if (now.getTime() - Date.parse(look.checkedAt) > HIDDEN_HOURS * HOUR) return false
  return !looks.some(({ observerId, checkedAt }) => observerId === memberId && checkedAt >= look.checkedAt)
}

/**
 * Whether a first look still waits for a second adult, who can be reminded of it: nobody has answered, and it still counts
 * (docs/practice.md 7.2). What the first saw makes no difference but for a danger, so that a reminder does not tell it.
 */
export const waitsForSecond = ({ result, confirmedAt, checkedAt }: Omit<Look, 'observerId'>, now: Date): boolean =>
  !isDanger(result) && confirmedAt === null && now.getTime() - Date.parse(checkedAt) <= CHECK_MAX_AGE_MINUTES * MINUTE
