import { hourText } from '@holdfast/domain/shared/moment-text'
import { type Text, localizedText } from '@holdfast/domain/text'
import { currentLocale } from './locale.ts'
import { currentOverrides } from './override-state.ts'

/** A text of the domain in the reader's language, or the override of the organization on screen where it has one. */
export const localize = (text: Text): string => localizedText(text, currentLocale(), currentOverrides())

// in another year than this one the year says more than the day of the week
const dayOf = (at: Date, timeZone: string): string => {
  const yearOf = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone })
  const isThisYear = yearOf.format(at) === yearOf.format(new Date())
  return new Intl.DateTimeFormat(currentLocale(), {
    ...(isThisYear ? { weekday: 'short' } : { year: 'numeric' }),
    month: 'short',
    day: 'numeric',
    timeZone,
  }).format(at)
}

/** A day without a clock (`YYYY-MM-DD`), the same day in every time zone: `Fri, Dec 4`, in another year `Dec 4, 2027`. */
export const formatDate = (date: string): string => dayOf(new Date(`${date}T00:00:00Z`), 'UTC')

const deviceZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** The day of a moment on this device's clock, without its year. */
export const formatShortDay = (at: string): string =>
  new Intl.DateTimeFormat(currentLocale(), { month: 'short', day: 'numeric' }).format(new Date(at))

/** The hour alone, on the clock of the place, which it names. */
export const formatHour = (at: string, timeZone: string): string => hourText(currentLocale(), new Date(at), timeZone)

/**
 * A moment as short as it can be read, `Fri, Dec 4 · 3:00 PM EST`: on the clock of the place where one is given, and on this device's
 * otherwise; it names which clock that is.
 */
export const formatMoment = (at: string, timeZone = deviceZone()): string =>
  `${dayOf(new Date(at), timeZone)} · ${formatHour(at, timeZone)}`

/** The hour alone, on the clock of the place, without its name: beside others on a page that names it once. */
export const formatClock = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat(currentLocale(), { timeStyle: 'short', timeZone }).format(new Date(at))

/** A day with its hour, without the name of the clock: beside others on a page that names it once. */
export const formatDayAndClock = (at: string, timeZone: string): string =>
  `${dayOf(new Date(at), timeZone)} · ${formatClock(at, timeZone)}`

/** An hour as it was written down (`HH:MM`), as the reader says it. */
export const formatWallClock = (hour: string): string => formatClock(`1970-01-01T${hour}:00Z`, 'UTC')
