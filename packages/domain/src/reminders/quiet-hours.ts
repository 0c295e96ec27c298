import { dayIn } from '../shared/day-in.ts'
import { offsetIn } from '../shared/offset-in.ts'
import { DAY, fromIsoDate, toIsoDate } from '../shared/time.ts'

/** From when until when nothing is sent, `HH:MM` on the clock of the person; over midnight where it ends before it begins. */
export type QuietHours = Readonly<{ quietFrom: string; quietUntil: string; timeZone: string }>

/** The calendar day so many days after another one. */
export const dayAfter = (day: string, days: number): string =>
  toIsoDate(new Date(fromIsoDate(day).getTime() + days * DAY))

/** When a clock of this time zone shows a time on a day; where the clock leaps over it, as much later as it leaps. */
export function momentAt(day: string, clock: string, timeZone: string): Date {
  const shown = Date.parse(`${day}T${clock}:00Z`)
  const before = offsetIn(new Date(shown - DAY), timeZone)
  const guess = new Date(shown - before)
  const there = offsetIn(guess, timeZone)
  const again = new Date(shown - there)
  return offsetIn(again, timeZone) === there ? again : guess
}

const clockOf = (at: Date, timeZone: string): string =>
  new Date(at.getTime() + offsetIn(at, timeZone)).toISOString().slice(11, 16)

/** Whether it is within the quiet hours. */
export function isQuiet(at: Date, { quietFrom, quietUntil, timeZone }: QuietHours): boolean {
  const clock = clockOf(at, timeZone)
  return quietFrom <= quietUntil ? clock >= quietFrom && clock < quietUntil : clock >= quietFrom || clock < quietUntil
}

/** The first moment from `at` on that is not within the quiet hours. */
export function outOfQuiet(at: Date, quiet: QuietHours): Date {
  if (!isQuiet(at, quiet)) return at
  const today = dayIn(at, quiet.timeZone)
  const end = momentAt(today, quiet.quietUntil, quiet.timeZone)
  return end > at ? end : momentAt(dayAfter(today, 1), quiet.quietUntil, quiet.timeZone)
}
