import { DAY } from '../shared/time.ts'
import { KEPT_STATUSES, type KeptStatus } from './follow-through.ts'

/** An entry as the rules see it: without words. Of one check-in the newest counts. */
export type Recorded = {
  readonly id: string
  readonly checkIn: string | null
  readonly status: KeptStatus
  readonly recordedAt: Date
}

const newestFirst = (a: Recorded, b: Recorded): number =>
  b.recordedAt.getTime() - a.recordedAt.getTime() || (a.id < b.id ? 1 : -1)

/** The entries that count, newest first: all between check-ins, and of each check-in the newest; a correction is a newer one. */
export function counting<E extends Recorded>(entries: readonly E[]): E[] {
  const seen = new Set<string>()
  return entries.toSorted(newestFirst).filter(({ checkIn }) => {
    if (checkIn === null) return true
    const isNewest = !seen.has(checkIn)
    seen.add(checkIn)
    return isNewest
  })
}

/** How a consequence stands: as the newest entry says; null while nobody said. */
export const standingStatus = (entries: readonly Recorded[]): KeptStatus | null => counting(entries)[0]?.status ?? null

/** How many consequences stand how, and of how many nobody has said. */
export type HonestPicture = Readonly<Record<KeptStatus | 'unanswered', number>>

/** The honest picture of the group: each consequence counts once, as it stands. */
export function honestPicture(standing: readonly (KeptStatus | null)[]): HonestPicture {
  const count = (status: KeptStatus | null): number => standing.filter((one) => one === status).length
  const known = Object.fromEntries(KEPT_STATUSES.map((status) => [status, count(status)])) as Record<KeptStatus, number>
  return { ...known, unanswered: count(null) }
}

/** Until when a slip is said anew, in the words that hold: two days after it; null where the newest entry is no slip. */
export function restateBy(entries: readonly Recorded[]): Date | null {
  const newest = counting(entries)[0]
  return newest?.status === 'slipped' ? new Date(newest.recordedAt.getTime() + RESTATE_WITHIN) : null
}
const RESTATE_WITHIN = 2 * DAY
