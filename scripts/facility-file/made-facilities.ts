import type { PublicField } from '../../packages/domain/src/facilities/public-fields.ts'
import { SERVICE_CODES } from '../../packages/domain/src/facilities/service-codes.ts'

/** One invented place, as the public file would describe it (docs/practice.md 6.1). */
export type MadeFacility = Record<PublicField, string> & { codes: string[] }

/** City, state, first three digits of its ZIP codes, and where it is. */
const CITIES = [
  ['Columbus', 'OH', '432', 39.96, -83.0],
  ['Cleveland', 'OH', '441', 41.5, -81.69],
  ['Boston', 'MA', '021', 42.36, -71.06],
  ['New York', 'NY', '100', 40.71, -74.01],
  ['Philadelphia', 'PA', '191', 39.95, -75.17],
  ['Baltimore', 'MD', '212', 39.29, -76.61],
  ['Richmond', 'VA', '232', 37.54, -77.44],
  ['Atlanta', 'GA', '303', 33.75, -84.39],
  ['Miami', 'FL', '331', 25.76, -80.19],
  ['Tampa', 'FL', '336', 27.95, -82.46],
  ['Nashville', 'TN', '372', 36.16, -86.78],
  ['Louisville', 'KY', '402', 38.25, -85.76],
  ['Detroit', 'MI', '482', 42.33, -83.05],
  ['Chicago', 'IL', '606', 41.88, -87.63],
  ['Milwaukee', 'WI', '532', 43.04, -87.91],
  ['Minneapolis', 'MN', '554', 44.98, -93.27],
  ['St. Louis', 'MO', '631', 38.63, -90.2],
  ['New Orleans', 'LA', '701', 29.95, -90.07],
  ['Houston', 'TX', '770', 29.76, -95.37],
  ['Dallas', 'TX', '752', 32.78, -96.8],
  ['Oklahoma City', 'OK', '731', 35.47, -97.52],
  ['Denver', 'CO', '802', 39.74, -104.99],
  ['Albuquerque', 'NM', '871', 35.08, -106.65],
  ['Phoenix', 'AZ', '850', 33.45, -112.07],
  ['Salt Lake City', 'UT', '841', 40.76, -111.89],
  ['Boise', 'ID', '837', 43.62, -116.2],
  ['Seattle', 'WA', '981', 47.61, -122.33],
  ['Portland', 'OR', '972', 45.52, -122.68],
  ['San Francisco', 'CA', '941', 37.77, -122.42],
  ['Los Angeles', 'CA', '900', 34.05, -118.24],
  ['San Diego', 'CA', '921', 32.72, -117.16],
  ['Anchorage', 'AK', '995', 61.22, -149.9],
] as const
const FIRST = ['Harbor', 'Cedar', 'River', 'Hill', 'Lantern', 'Meadow', 'Stone', 'Bridge', 'Maple', 'Summit', 'Haven']
const SECOND = ['Light', 'Valley', 'House', 'Path', 'Gate', 'Spring', 'Field', 'Point', 'Grove', 'Crossing']
const KIND = ['Recovery', 'Treatment Center', 'Behavioral Health', 'Outpatient Services', 'Counseling']
const STREETS = ['Pier Road', 'Main Street', 'Oak Avenue', 'Third Street', 'Hill Lane', 'Canal Street']

/** The same places for the same numbers, always. */
export function* makeFacilities(count: number, seed = 1): Generator<MadeFacility> {
  const random = randomFrom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  for (let at = 0; at < count; at += 1) {
    const [city, state, zip3, latitude, longitude] = pick(CITIES)
    const name = `${pick(FIRST)} ${pick(SECOND)} ${pick(KIND)}`
    const digits = (most: number) => String(Math.floor(random() * 10 ** most)).padStart(most, '0')
    // two out of three in and around the city, the others far out
    const spread = random() < 0.66 ? 0.4 : 2.5
    yield {
      name1: name,
      name2: random() < 0.3 ? pick(KIND) : '',
      street1: `${at + 1} ${pick(STREETS)}`,
      street2: random() < 0.2 ? `Suite ${digits(3)}` : '',
      city,
      state,
      zip: `${zip3}${digits(2)}`,
      phone: `555-${digits(3)}-${digits(4)}`,
      intake1: random() < 0.4 ? `555-${digits(3)}-${digits(4)}` : '',
      hotline1: random() < 0.2 ? `555-${digits(3)}-${digits(4)}` : '',
      website: random() < 0.7 ? `https://www.${name.toLowerCase().replaceAll(' ', '-')}.example` : '',
      latitude: (latitude + (random() - 0.5) * spread).toFixed(6),
      longitude: (longitude + (random() - 0.5) * spread).toFixed(6),
      codes: SERVICE_CODES.filter(() => random() < 0.2).map(({ code }) => code),
    }
  }
}

/** Mulberry32: small, and good enough to spread places. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
