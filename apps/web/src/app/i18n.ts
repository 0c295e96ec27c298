import { LOCALES, type Locale } from '@holdfast/domain/text'
import { i18n } from '@lingui/core'

const KEY = 'holdfast.locale'
const isLocale = (value: string | null | undefined): value is Locale =>
  (LOCALES as readonly string[]).includes(value ?? '')

/** The language chosen here before, else the browser's, else English. */
export function firstLocale(): Locale {
  const kept = localStorage.getItem(KEY)
  if (isLocale(kept)) return kept
  const wanted = navigator.languages.map((language) => language.slice(0, 2)).find(isLocale)
  return wanted ?? 'en'
}

/** Speaks this language from now on. */
export async function speak(locale: Locale): Promise<void> {
  const { messages } =
    locale === 'es' ? await import('../locales/es/messages.po') : await import('../locales/en/messages.po')
  i18n.loadAndActivate({ locale, messages })
  document.documentElement.lang = locale
  localStorage.setItem(KEY, locale)
}

/** The language of the screen, English before one is chosen. */
export const currentLocale = (): Locale => (isLocale(i18n.locale) ? i18n.locale : 'en')
