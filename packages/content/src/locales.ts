// Made by `npm run generate` from the files in packages/content/texts.

/** The languages that Holdfast speaks. */
export const LOCALES = ['en', 'es'] as const
/** A language without a region; what is not spoken here is answered in `SOURCE_LOCALE`. */
export type Locale = (typeof LOCALES)[number]
/** The language in which texts are first written, and in which they are shown where another is not known. */
export const SOURCE_LOCALE = 'en' satisfies Locale

/** What each language calls itself, and in which direction it is read. */
export const LANGUAGES: Readonly<Record<Locale, { readonly name: string; readonly direction: 'ltr' | 'rtl' }>> = {
  en: { name: 'English', direction: 'ltr' },
  es: { name: 'Español', direction: 'ltr' },
}

/** Whether Holdfast speaks the language of this code. */
export const isLocale = (code: string): code is Locale => (LOCALES as readonly string[]).includes(code)
