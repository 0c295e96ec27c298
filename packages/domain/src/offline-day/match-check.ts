import { CHECK_MAX_AGE_MINUTES, type RecordedCheck, type SobrietyResult } from '../sobriety/sobriety-check.ts'
import { MINUTE } from '../shared/time.ts'

/** A check among others, by its id. */
export type NamedCheck = RecordedCheck & Readonly<{ id: string }>

/** What a phone says of a check that another phone may have: by its id where it knew it, else who did it and what was decided. */
export type Claim = Readonly<{
  sobrietyCheckId: string | null
  observerId: string | null
  /** Null for a beginning: only "go ahead" begins a meeting. */
  result: SobrietyResult | null
  at: string
}>

const isNear = (a: string, b: string): boolean =>
  Math.abs(Date.parse(a) - Date.parse(b)) <= CHECK_MAX_AGE_MINUTES * MINUTE

/**
 * The check that a record of another phone is about: the named one, or the one that this person did within half an hour with the
 * same result, the nearest in time. Undefined while it has not come in.
 */
export function checkOf<C extends NamedCheck>(claim: Claim, checks: readonly C[]): C | undefined {
  if (claim.sobrietyCheckId !== null) return checks.find(({ id }) => id === claim.sobrietyCheckId)
  return nearby(claim, checks).find(({ result }) => result === (claim.result ?? 'proceed'))
}

/** Whether this person did a check at that time with another result: then the two adults did not say the same. */
export const saysOtherwise = (claim: Claim, checks: readonly NamedCheck[]): boolean =>
  claim.sobrietyCheckId === null && checkOf(claim, checks) === undefined && nearby(claim, checks).length > 0

function nearby<C extends NamedCheck>({ observerId, at }: Claim, checks: readonly C[]): C[] {
  const away = ({ checkedAt }: C) => Math.abs(Date.parse(checkedAt) - Date.parse(at))
  return checks
    .filter((check) => check.observerId === observerId && isNear(check.checkedAt, at))
    .toSorted((a, b) => away(a) - away(b))
}

/**
 * The checks as they stood at a moment in the past, newest first: those of before, cleared where that was done by then. The check
 * that the meeting began on is one of them even where two clocks differ by a little. Confirmations count whenever they came in.
 */
export function checksAt<C extends NamedCheck>(checks: readonly C[], begunOn: string, at: string): C[] {
  return checks
    .filter(({ id, checkedAt }) => id === begunOn || checkedAt <= at)
    .map((check) => ({
      ...check,
      clearedAt: check.clearedAt !== null && check.clearedAt <= at ? check.clearedAt : null,
    }))
}
