import { type Text, wordsOf } from '@holdfast/domain/text'
import { currentLocale } from './locale.ts'
import { wordingNow } from './wording.ts'

/** A text of the domain in the reader's language, and in the words of the organization on screen where it has some. */
export const say = (text: Text): string => wordsOf(text, currentLocale(), wordingNow())

/** A day without a clock (`YYYY-MM-DD`), the same day in every time zone. */
export const sayDate = (date: string): string =>
  new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )

/** A moment on the clock of the place where one is given, and on this device's otherwise. */
export const sayMoment = (at: string, timeZone?: string): string =>
  new Intl.DateTimeFormat(currentLocale(), {
    dateStyle: 'full',
    timeStyle: 'short',
    ...(timeZone && { timeZone }),
  }).format(new Date(at))
