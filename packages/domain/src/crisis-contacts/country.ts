/** The country whose crisis numbers are shown where nobody chose one: the only one that the standard numbers are of. */
export const DEFAULT_COUNTRY = 'US'

/** Whom to call where somebody may die, in countries whose numbers are known here, for a page on which nothing else stands. */
const FOR_LIFE: Readonly<Record<string, readonly string[]>> = {
  CA: ['911', '988'],
  GB: ['999', '116 123'],
  US: ['911', '988'],
}

/** These numbers of a country; none where they are not known, so that nobody is given a wrong one. */
export const lifeNumbersOf = (country: string): readonly string[] => FOR_LIFE[country] ?? []

/** The country of a language tag such as `es-MX`, one of `among` where they are given; the default where it names none. */
export function countryOf(languageTags: readonly string[], among?: readonly string[]): string {
  const regions = languageTags.map((tag) => /-([A-Z]{2})(?:-|$)/.exec(tag)?.[1])
  return regions.find((region) => region !== undefined && (among?.includes(region) ?? true)) ?? DEFAULT_COUNTRY
}

/** Whether these contacts name an emergency number; where they do not, people are told so, and to call the one of their country. */
export const hasEmergencyNumber = (contacts: readonly { kind: string }[]): boolean =>
  contacts.some(({ kind }) => kind === 'emergency')
