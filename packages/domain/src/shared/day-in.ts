import { dateFormat } from './date-format.ts'
import { HOUR } from './time.ts'

/** The calendar day of a moment where the meeting takes place, its year with four digits. */
export const dayIn = (moment: Date, timeZone: string): string =>
  dateFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment).padStart('0000-00-00'.length, '0')

/** The moment at which the next calendar day begins where the meeting takes place, to the millisecond. */
export function nextDay(now: Date, timeZone: string): Date {
  const today = dayIn(now, timeZone)
  // no day is longer than 26 hours
  let [before, after] = [now.getTime(), now.getTime() + 26 * HOUR]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (dayIn(new Date(middle), timeZone) === today) before = middle
    else after = middle
  }
  return new Date(after)
}
