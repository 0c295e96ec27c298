import type { Locale } from '../text.ts'
import { dateFormat } from './date-format.ts'

// the languages are spoken in the United States here, whose zones have short names there (EST, not GMT-5)
const zoneNameAt = (locale: Locale, at: Date, timeZone: string): string =>
  dateFormat(`${locale}-US`, { timeZone, timeZoneName: 'short' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone

/** A moment on the clock of a place, with the name of that clock: "Sunday, March 14, 2027 at 2:00 PM EDT". */
export const momentText = (locale: Locale, at: Date, timeZone: string): string =>
  `${dateFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(at)} ${zoneNameAt(locale, at, timeZone)}`

/** An hour on the clock of a place, with the name of that clock: "2:00 PM EDT". */
export const hourText = (locale: Locale, at: Date, timeZone: string): string =>
  `${dateFormat(locale, { timeStyle: 'short', timeZone }).format(at)} ${zoneNameAt(locale, at, timeZone)}`

/** A moment as short as it can be read, with its year: "Sun, Mar 14, 2027 · 2:00 PM EDT". */
export const shortMomentText = (locale: Locale, at: Date, timeZone: string): string => {
  const day = dateFormat(locale, { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric', timeZone })
  return `${day.format(at)} · ${hourText(locale, at, timeZone)}`
}
