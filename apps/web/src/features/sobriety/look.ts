import type { SobrietyCheck } from '@holdfast/contracts/sobriety'
import type { Participant } from '@holdfast/contracts/participants'
import type { Workspace } from '@holdfast/contracts/workspace'
import { isDanger as asksForHelp, waitsForSecond } from '@holdfast/domain/sobriety/second-look'
import type { SobrietyResult } from '@holdfast/domain/sobriety/sobriety-check'
import { type WaitClock, waitClock } from '@holdfast/domain/sobriety/wait-clock'
import { MINUTE } from '@holdfast/domain/shared/time'
import { othersWhoLook } from '../../offline/offline-day.ts'

type Checks = readonly SobrietyCheck[]

/** The look that counts now: the one that ended the day, whatever was seen afterwards, else the newest. */
export const currentLook = (checks: Checks): SobrietyCheck | undefined =>
  checks.find(({ endsTheDay }) => endsTheDay) ?? checks[0]

/** Whether the reader is the one who looked. */
export const isOwn = ({ can }: SobrietyCheck): boolean => can.confirm.why === 'two_adults'

/** The clock of the wait, as far as the reader knows the looks; null where the newest does not say "wait". */
export function waitOf({ sobrietyChecks, sobrietyPlan }: Workspace, now: Date): WaitClock | null {
  if (sobrietyChecks[0]?.result !== 'wait') return null
  const known = sobrietyChecks.flatMap(({ result, checkedAt }) => (result === null ? [] : [{ result, checkedAt }]))
  return waitClock(known, sobrietyPlan, now)
}

/** For how many minutes the group has waited, by its looks. */
export function waitedMinutes(plan: Workspace, now: Date): number {
  const clock = waitOf(plan, now)
  return clock ? Math.min(1440, Math.max(0, Math.floor((now.getTime() - Date.parse(clock.since)) / MINUTE))) : 0
}

/** Whether what is shown asks for medical help now. */
export const isDanger = (result: SobrietyResult | null): boolean => result !== null && asksForHelp(result)

/** Whose second look an own look waits for: somebody named for it, with access of their own if there is any, else whoever else looks. */
export function secondOf(plan: Workspace): Participant | undefined {
  const named = plan.participants.filter(({ id, isMe }) => !isMe && plan.sobrietyPlan.observerIds.includes(id))
  return named.find(({ caseMemberId }) => caseMemberId !== null) ?? named[0] ?? othersWhoLook(plan)[0]
}

/** Whether an own look can be answered now by a second adult who has a phone. */
export const isOpenForSecond = (check: SobrietyCheck, now: Date): boolean =>
  isOwn(check) &&
  check.namedSecond === null &&
  check.clearedAt === null &&
  check.firstResult !== null &&
  waitsForSecond({ result: check.firstResult, confirmedAt: check.confirmedAt, checkedAt: check.checkedAt }, now)

/** Whether a result asks for help or for another day, and not for a talk. */
export const isNotNow = (result: SobrietyResult | null): boolean => result !== null && result !== 'proceed'
