import { hourText, momentText } from '@holdfast/domain/shared/moment-text'
import { type Text, localizedText } from '@holdfast/domain/text'
import { currentLocale } from './locale.ts'
import { currentOverrides } from './override-state.ts'

/** A text of the domain in the reader's language, or the override of the organization on screen where it has one. */
export const localize = (text: Text): string => localizedText(text, currentLocale(), currentOverrides())

/** A day without a clock (`YYYY-MM-DD`), the same day in every time zone. */
export const formatDate = (date: string): string =>
  new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )

const deviceZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** The day of a moment on this device's clock, without its year. */
export const formatShortDay = (at: string): string =>
  new Intl.DateTimeFormat(currentLocale(), { month: 'short', day: 'numeric' }).format(new Date(at))

/** A moment on the clock of the place where one is given, and on this device's otherwise; it names which clock that is. */
export const formatMoment = (at: string, timeZone = deviceZone()): string =>
  momentText(currentLocale(), new Date(at), timeZone)

/** The hour alone, on the clock of the place, which it names. */
export const formatHour = (at: string, timeZone: string): string => hourText(currentLocale(), new Date(at), timeZone)

const dayOn = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat(currentLocale(), { weekday: 'short', month: 'short', day: 'numeric', timeZone }).format(
    new Date(at),
  )

/** A day with its hour, as short as it can be read: `Fri, Dec 4 · 3:00 PM`, on the clock of the place. */
export const formatDayAndHour = (at: string, timeZone: string): string =>
  `${dayOn(at, timeZone)} · ${formatHour(at, timeZone)}`

/** The hour alone, on the clock of the place, without its name: beside others on a page that names it once. */
export const formatClock = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat(currentLocale(), { timeStyle: 'short', timeZone }).format(new Date(at))

/** A day with its hour, without the name of the clock: beside others on a page that names it once. */
export const formatDayAndClock = (at: string, timeZone: string): string =>
  `${dayOn(at, timeZone)} · ${formatClock(at, timeZone)}`
