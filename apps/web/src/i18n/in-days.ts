import { dayIn } from '@holdfast/domain/shared/day-in'
import { DAY } from '@holdfast/domain/shared/time'
import { currentLocale } from './locale.ts'

/** How far a day is from today by the clock of the place, in words: `in 6 days`, `tomorrow`, `2 days ago`. */
export function inDays(at: string, now: Date, timeZone: string): string {
  const [day, today] = [new Date(at), now].map((moment) => Date.parse(dayIn(moment, timeZone)))
  const days = Math.round(((day ?? 0) - (today ?? 0)) / DAY)
  return new Intl.RelativeTimeFormat(currentLocale(), { numeric: 'auto' }).format(days, 'day')
}
