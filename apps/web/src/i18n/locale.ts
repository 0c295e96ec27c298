import { isLocale, LANGUAGES, type Locale, SOURCE_LOCALE } from '@holdfast/domain/text'
import { i18n, type Messages } from '@lingui/core'
import { browserNotes } from '../offline/notes.ts'
import { LOCALE_NOTE } from './first-locale.ts'

/** Texts that are loaded together, as lingui.config.ts puts them: of the public pages, of what few of them need beside, of the app with its first pages (those of the public pages with them), and of the pages of each part of it. */
export type Catalog =
  | 'public'
  | 'aside'
  | 'app'
  | 'letters'
  | 'people'
  | 'offers'
  | 'safety'
  | 'day'
  | 'after'
  | 'cases'
type Load = () => Promise<{ messages: Messages }>
const catalogs = import.meta.glob<{ messages: Messages }>('../locales/*/*.po')
/** The texts of the public pages once more, which the build puts into the file of `home`: one file less to ask for. */
const publicInApp = import.meta.glob<{ messages: Messages }>('../locales/*/public.po', { query: '?lingui' })

async function messagesOf(locale: Locale, catalog: Catalog): Promise<Messages> {
  const read = async (files: Record<string, Load>, name: string): Promise<Messages> => {
    const load = files[`../locales/${locale}/${name}.po`]
    if (!load) throw new Error(`apps/web/src/locales/${locale}/${name}.po is missing`)
    return (await load()).messages
  }
  if (catalog !== 'app') return read(catalogs, catalog)
  const [ofPublic, ofHome] = await Promise.all([read(publicInApp, 'public'), read(catalogs, 'home')])
  return { ...ofPublic, ...ofHome }
}
const loaded = new Set<Catalog>()
let wanted: Locale = SOURCE_LOCALE

/** Switches to this language; the first time with these texts. */
export async function activateLocale(locale: Locale, first?: Catalog): Promise<void> {
  wanted = locale
  if (first) loaded.add(first)
  const parts = await Promise.all([...loaded].map((catalog) => messagesOf(locale, catalog)))
  // added to those that a page has loaded meanwhile, in place of which loadAndActivate would put them
  i18n.load(locale, Object.assign({}, ...parts))
  i18n.activate(locale)
  document.documentElement.lang = locale
  document.documentElement.dir = LANGUAGES[locale].direction
  browserNotes.write(LOCALE_NOTE, locale)
}

/** Loads texts that the page on screen does not need, for what needs them next. */
export async function loadMessages(catalog: Catalog): Promise<void> {
  loaded.add(catalog)
  const locale = wanted
  i18n.load(locale, await messagesOf(locale, catalog))
}

/** The language of the screen; before one is chosen, that in which texts are written. */
export const currentLocale = (): Locale => (isLocale(i18n.locale) ? i18n.locale : SOURCE_LOCALE)

/** What a language is called in the language of the screen. */
export const languageName = (locale: Locale): string =>
  new Intl.DisplayNames(currentLocale(), { type: 'language', style: 'long' }).of(locale) ?? LANGUAGES[locale].name
