import { dayIn } from '../shared/day-in.ts'
import { DAY } from '../shared/time.ts'

/** A meeting with two rehearsals before it is two weeks away (docs/practice.md 7.3). */
const DAYS_AHEAD = 14
const SATURDAY = 6
/** Rested, and early enough to be taken in on the same day (docs/practice.md 7.1). */
const MORNING = 'T10:00'

/**
 * A day to begin with, on the clock of the meeting place: the first Saturday that leaves two weeks, in the morning, and the
 * morning after it as the backup. As `2027-03-13T10:00`.
 */
export function proposeDay(now: Date, timeZone: string): { startsAt: string; backupStartsAt: string } {
  const earliest = new Date(Date.parse(dayIn(now, timeZone)) + DAYS_AHEAD * DAY)
  const saturday = earliest.getTime() + ((SATURDAY - earliest.getUTCDay() + 7) % 7) * DAY
  const morningOf = (time: number) => `${new Date(time).toISOString().slice(0, 10)}${MORNING}`
  return { startsAt: morningOf(saturday), backupStartsAt: morningOf(saturday + DAY) }
}
