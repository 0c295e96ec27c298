import { LOCALES, type Locale, SOURCE_LOCALE } from './locales.ts'

/** One sentence or name in every language. */
export type InEach = Readonly<Record<Locale, string>>

/** A text with the key that it has in the files of its feature; by this key an organization can word it differently. */
export type KeyedText = InEach & { readonly key: string }

/**
 * The texts of one feature, found by key. `words` holds what the files of each language hold; a key that one of them lacks
 * is an error of types. `keys` are all of them.
 */
export const textsOf = <Key extends string>(words: Readonly<Record<Locale, Readonly<Record<Key, string>>>>) => {
  const text = (key: Key): KeyedText => {
    const inEach = Object.fromEntries(LOCALES.map((locale) => [locale, words[locale][key]])) as InEach
    return { ...inEach, key }
  }
  return Object.assign(text, { keys: Object.keys(words[SOURCE_LOCALE]) as Key[] })
}
