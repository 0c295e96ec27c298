const kept = new Map<string, Intl.DateTimeFormat>()

/** A formatter of moments, made once for each language and each set of options: making one costs more than using it often. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = kept.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, options)
  kept.set(key, made)
  return made
}
