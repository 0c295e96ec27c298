import { currentLocale } from '../../i18n/locale.ts'

/** A moment as the reader writes it. */
export const when = (at: string): string =>
  new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))
