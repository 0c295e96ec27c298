/** How far something is, as people of a country say it. */
export type DistanceUnit = 'mile' | 'kilometer'

/** Countries that measure roads in miles; all others have kilometers. */
const MILES: readonly string[] = ['GB', 'LR', 'US']
const KILOMETERS_PER_MILE = 1.609344

/** The unit of a country, given as two letters. */
export const unitOf = (country: string): DistanceUnit => (MILES.includes(country) ? 'mile' : 'kilometer')

/** So many miles in the unit of a country: with one digit below ten, and else whole. */
export function distanceIn(country: string, miles: number): string {
  const many = unitOf(country) === 'mile' ? miles : miles * KILOMETERS_PER_MILE
  // 9.95 would be written as 10.0
  return many < 9.95 ? many.toFixed(1) : String(Math.round(many))
}

/** City, state and code of a place in one line, as an envelope of the country has them: in the United Kingdom no state stands there. */
export function placeLine({ city, state, zip }: { city: string; state: string; zip: string }, country: string): string {
  const region = country === 'GB' ? zip : `${state} ${zip}`.trim()
  return [city, region].filter(Boolean).join(', ')
}
