/** Makes something once for each language: the formats of a language are costly to make and cheap to use. */
function forEachLanguage<Format>(make: (locale: string) => Format): (locale: string) => Format {
  const kept = new Map<string, Format>()
  return (locale) => {
    const known = kept.get(locale) ?? make(locale)
    kept.set(locale, known)
    return known
  }
}

/** Which plural form a language uses for a number. */
export const pluralRules = forEachLanguage((locale) => new Intl.PluralRules(locale))

/** Several names as a language lists them, with its word for "and" before the last. */
export const listFormat = forEachLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))
