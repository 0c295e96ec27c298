import { isLocale, type Locale, SOURCE_LOCALE } from '@holdfast/content/locales'
import { browserNotes } from '../offline/notes.ts'

/** Where the language is kept that was chosen here. */
export const LOCALE_NOTE = 'holdfast.locale'

/** The language chosen here before, else the browser's, else that in which texts are written. */
export function firstLocale(): Locale {
  const kept = browserNotes.read(LOCALE_NOTE)
  if (kept !== null && isLocale(kept)) return kept
  const wanted = navigator.languages.map((language) => language.slice(0, 2)).find(isLocale)
  return wanted ?? SOURCE_LOCALE
}
