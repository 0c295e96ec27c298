import { isLocale, LANGUAGES, type Locale, SOURCE_LOCALE } from '@holdfast/domain/text'
import { i18n, type Messages } from '@lingui/core'
import { browserNotes } from '../offline/notes.ts'
import { LOCALE_NOTE } from './first-locale.ts'

/** Texts that are loaded together, as lingui.config.ts puts them: of the public pages, of what few of them need beside, of the app with its first pages, and of the pages of each part of it. */
export type Catalog =
  | 'public'
  | 'aside'
  | 'home'
  | 'letters'
  | 'people'
  | 'offers'
  | 'safety'
  | 'day'
  | 'after'
  | 'cases'
/** Reads texts in a language. */
export type ReadTexts = (locale: Locale) => Promise<Messages>
const catalogs = import.meta.glob<{ messages: Messages }>('../locales/*/*.po')

/** The texts of one catalog, in whichever language. */
export const textsIn =
  (catalog: Catalog): ReadTexts =>
  async (locale) => {
    const load = catalogs[`../locales/${locale}/${catalog}.po`]
    if (!load) throw new Error(catalog)
    return (await load()).messages
  }
const loaded = new Map<Catalog, ReadTexts>()
let wanted: Locale = SOURCE_LOCALE

/** Switches to this language, with the texts that are loaded. */
export async function activateLocale(locale: Locale): Promise<void> {
  wanted = locale
  const parts = await Promise.all([...loaded.values()].map((read) => read(locale)))
  // added to those that a page has loaded meanwhile, in place of which loadAndActivate would put them
  i18n.load(locale, Object.assign({}, ...parts))
  i18n.activate(locale)
  document.documentElement.lang = locale
  document.documentElement.dir = LANGUAGES[locale].direction
  browserNotes.write(LOCALE_NOTE, locale)
}

/** Loads texts that the page on screen does not need, for what needs them next. */
export async function loadMessages(catalog: Catalog, read = textsIn(catalog)): Promise<void> {
  loaded.set(catalog, read)
  const locale = wanted
  i18n.load(locale, await read(locale))
}

/** The language of the screen; before one is chosen, that in which texts are written. */
export const currentLocale = (): Locale => (isLocale(i18n.locale) ? i18n.locale : SOURCE_LOCALE)

/** What a language is called in the language of the screen. */
export const languageName = (locale: Locale): string =>
  new Intl.DisplayNames(currentLocale(), { type: 'language', style: 'long' }).of(locale) ?? LANGUAGES[locale].name
