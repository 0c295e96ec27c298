import { isLocale, LANGUAGES, LOCALES, type Locale, SOURCE_LOCALE } from '@holdfast/content/locales'
import type { InEach } from '@holdfast/content/texts'
import { isolated } from './shared/isolated.ts'
import { listFormat, pluralRules } from './shared/language-formats.ts'

export { isLocale, LANGUAGES, LOCALES, type Locale, SOURCE_LOCALE }

/** What goes into the `{braces}` of a text: a name, a number, or words in each language; several texts follow one another. */
export type Fills = { readonly [name: string]: string | number | Text | readonly Text[] }

/**
 * One sentence or name in every language, at reading grade 6 to 8. Content that an organization may word differently
 * carries its `key`, and, once it is filled, its words `from` before and what was filled into them.
 */
export type Text = InEach & { readonly key?: string; readonly from?: InEach; readonly fills?: Fills }

/** The words that an organization prefers for a content key. */
export type ContentOverrides = ReadonlyMap<string, InEach>

/**
 * What a text rests on, and how sure it is. `ref` is for those who maintain the texts: lines of the founding articles
 * (`S1.7`), works by their id, sections of docs/practice.md. Readers are shown what `sourcesOf` makes of it.
 */
export type Source = {
  readonly ref: string
  /** `guidance`: no authority or not re-read, shown as guidance and never as a clinical fact. */
  readonly standing: 'sourced' | 'guidance'
}

/** What is made for each language: a text, or whatever else there is one of for each. */
export const inEach = <T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, T>

/** Words that were stored by language. Those of a language that was added afterwards are missing. */
export type StoredWords = { readonly [locale: string]: string | undefined }

/** Stored words in every language: one that is missing reads in the language of the source, or else as the first that is there. */
export const inEveryLanguage = (stored: StoredWords): InEach => {
  const fallback = stored[SOURCE_LOCALE] ?? Object.values(stored).find((words) => words !== undefined) ?? ''
  return inEach((locale) => stored[locale] ?? fallback)
}

/** A stored language, or that of the source where Holdfast does not speak it any more. */
export const spokenLocale = (code: string): Locale => (isLocale(code) ? code : SOURCE_LOCALE)

/** What reads the same in every language: a name, or words that a family wrote. */
export const asWritten = (words: string): Text => inEach(() => words)

/** Texts one after another in each language; empty ones are left out. */
export const joined = (texts: readonly Text[], separator = ', '): Text =>
  inEach((locale) =>
    texts
      .map((text) => isolated(text[locale]))
      .filter(Boolean)
      .join(separator),
  )

/** Names as a sentence lists them: “Ana and Bert”, «Ana y Bert». */
export const listed = (names: readonly string[]): Text =>
  inEach((locale) => listFormat(locale).format(names.map(isolated)))

const isSeveral = (fill: Fills[string] | undefined): fill is readonly Text[] => Array.isArray(fill)

/** `{hours, plural, one {one hour} other {# hours}}`: the form that the language has for this number; `#` is the number. */
const PLURAL = /\{(\w+), plural,((?: \w+ \{[^{}]*\})+)\}/g

/** The names that a text leaves open, each once: `{name}`, and the numbers of its plural forms. */
export const placeholdersOf = (words: string): string[] => {
  const plural = [...words.matchAll(PLURAL)].map(([, name]) => name ?? '')
  const plain = [...words.replace(PLURAL, '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  return [...new Set([...plural, ...plain])]
}

const inPlural = (template: string, fills: Fills, locale: Locale): string =>
  template.replace(PLURAL, (whole, name: string, given: string) => {
    const count = fills[name]
    if (typeof count !== 'number') return whole
    const forms = new Map([...given.matchAll(/(\w+) \{([^{}]*)\}/g)].map(([, form, words]) => [form, words ?? '']))
    const form = forms.get(pluralRules(locale).select(count)) ?? forms.get('other') ?? ''
    return form.replaceAll('#', String(count))
  })

const fillOne = (template: string, fills: Fills, locale: Locale, overrides?: ContentOverrides): string =>
  inPlural(template, fills, locale).replace(/\{(\w+)\}/g, (braces, name: string) => {
    const fill = fills[name]
    if (isSeveral(fill)) return fill.map((one) => isolated(localizedText(one, locale, overrides))).join(' ')
    return fill === undefined
      ? braces
      : typeof fill === 'object'
        ? isolated(localizedText(fill, locale, overrides))
        : isolated(String(fill))
  })

/** Puts names and numbers into the braces of a text, in every language. */
export const filled = (text: Text, fills: Fills): Text => ({
  ...text,
  ...inEach((locale) => fillOne(text[locale], fills, locale)),
  from: inEach((locale) => text[locale]),
  fills,
})

/** A text in one language, in the organization's own words where it has some; so are the texts that were filled into it. */
export function localizedText(text: Text, locale: Locale, overrides?: ContentOverrides): string {
  if (!overrides || overrides.size === 0) return text[locale]
  const own = text.key === undefined ? undefined : overrides.get(text.key)
  return fillOne((own ?? text.from ?? text)[locale], text.fills ?? {}, locale, overrides)
}
