import { oncePerText } from '../language/once-per-text.ts'
import { dateFormat } from './date-format.ts'
import { HOUR } from './time.ts'

const dayOf = oncePerText((zoneAndTime) => {
  const [timeZone = '', time] = zoneAndTime.split(' ')
  const day = dateFormat('en-CA', { timeZone, dateStyle: 'short' }).format(Number(time))
  return day.padStart('0000-00-00'.length, '0')
})

/** The calendar day of a moment where the meeting takes place, its year with four digits. */
export const dayIn = (moment: Date, timeZone: string): string => dayOf(`${timeZone} ${moment.getTime()}`)

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

/** The hour of a moment on the clock of the meeting place, 0 to 23. */
export const hourIn = (moment: Date, timeZone: string): number =>
  Number(dateFormat('en-GB', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(moment))
