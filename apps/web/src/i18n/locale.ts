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

// the texts of the public pages, and those of all other pages (lingui.config.ts)
const PUBLIC_MESSAGES = {
  en: () => import('../locales/en/public.po'),
  es: () => import('../locales/es/public.po'),
}
const APP_MESSAGES = {
  en: () => import('../locales/en/pages.po'),
  es: () => import('../locales/es/pages.po'),
}
let hasAppMessages = false

/** Switches to this language. */
export async function activateLocale(locale: Locale): Promise<void> {
  const parts = await Promise.all([PUBLIC_MESSAGES[locale](), ...(hasAppMessages ? [APP_MESSAGES[locale]()] : [])])
  i18n.loadAndActivate({ locale, messages: Object.assign({}, ...parts.map(({ messages }) => messages)) })
  document.documentElement.lang = locale
  localStorage.setItem(KEY, locale)
}

/** Loads the messages of every page beside those of the public pages. */
export async function loadAppMessages(): Promise<void> {
  hasAppMessages = true
  const locale = currentLocale()
  const { messages } = await APP_MESSAGES[locale]()
  i18n.load(locale, messages)
}

/** The language of the screen, English before one is chosen. */
export const currentLocale = (): Locale => (isLocale(i18n.locale) ? i18n.locale : 'en')
