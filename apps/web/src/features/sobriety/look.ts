import type { SobrietyCheck } from '@holdfast/contracts/sobriety'
import type { Workspace } from '@holdfast/contracts/workspace'
import type { SobrietyResult } from '@holdfast/domain/sobriety/sobriety-check'
import { type WaitClock, waitClock } from '@holdfast/domain/sobriety/wait-clock'
import { MINUTE } from '@holdfast/domain/shared/time'

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

/** Whether a result asks for medical help now: then nobody needs a second look. */
export const isDanger = (result: SobrietyResult | null): boolean => result === 'emergency' || result === 'medical_first'

/** Whether a result asks for help or for another day, and not for a talk. */
export const isNotNow = (result: SobrietyResult | null): boolean => result !== null && result !== 'proceed'
