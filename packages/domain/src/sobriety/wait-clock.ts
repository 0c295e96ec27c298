import { RECHECK_MINUTES, type SobrietyResult, WAIT_LIMIT_MINUTES } from './sobriety-check.ts'
import { MINUTE } from '../shared/time.ts'

type Look = Readonly<{ result: SobrietyResult; checkedAt: string }>
type Agreed = Readonly<{ recheckMinutes: number | null; waitLimitMinutes: number | null }>

/** When a group that waits looks again, and until when it waits at most. */
export type WaitClock = { since: string; nextLookAt: string; until: string; isDue: boolean; isOver: boolean }

/**
 * The clock of a wait, from the looks of the day, newest first (S1.15; docs/practice.md 7.2: look again every 30 to 60
 * minutes, up to four hours). Null when the newest look does not say "wait".
 */
export function waitClock(looks: readonly Look[], agreed: Agreed, now: Date): WaitClock | null {
  const [newest] = looks
  if (newest?.result !== 'wait') return null
  const firstOther = looks.findIndex(({ result }) => result !== 'wait')
  const first = (firstOther < 0 ? looks : looks.slice(0, firstOther)).at(-1) ?? newest
  const until = Date.parse(first.checkedAt) + (agreed.waitLimitMinutes ?? WAIT_LIMIT_MINUTES) * MINUTE
  const pause = agreed.recheckMinutes ?? RECHECK_MINUTES.from
  const next = Math.min(Date.parse(newest.checkedAt) + pause * MINUTE, until)
  return {
    since: first.checkedAt,
    nextLookAt: new Date(next).toISOString(),
    until: new Date(until).toISOString(),
    isDue: now.getTime() >= next,
    isOver: now.getTime() >= until,
  }
}
