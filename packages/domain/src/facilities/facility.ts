import { plainWords } from './cell.ts'
import { type AsamEdition, LEVELS_OF_CARE } from '../treatment-options/treatment-option.ts'

/** Where an entry of the directory comes from: a public file, or the organization itself (`own`), which no import overwrites. */
export const FACILITY_SOURCES = ['imported', 'own'] as const

/** A level of care with the edition in whose words the place names it: `4:3.7`. */
export type EditionLevel = `${AsamEdition}:${string}`

/**
 * Every level that can be said of a place: edition 3 alone has 0.5 and 3.3, edition 4 alone RR and x.7
 * (docs/practice.md 1.2).
 */
export const EDITION_LEVELS: readonly EditionLevel[] = ([4, 3] as const).flatMap((edition) =>
  LEVELS_OF_CARE.filter(({ editions }) => (editions as readonly number[]).includes(edition)).map(
    ({ code }): EditionLevel => `${edition}:${code}`,
  ),
)

/** The parts of a level: its edition and its code. */
export function splitLevel(level: string): { edition: AsamEdition; code: string } {
  return { edition: level.startsWith('3:') ? 3 : 4, code: level.slice(2) }
}

/** How far around a point is searched when nobody says. */
export const DEFAULT_MILES = 50
/** The widest search around a point, in miles. */
export const MOST_MILES = 500

const EARTH_MILES = 3958.8
const MILES_PER_DEGREE = 69.09

/** Degrees: latitude -90 to 90, longitude -180 to 180. */
export type Point = { latitude: number; longitude: number }

/** Miles between two points on the globe (haversine), as the crow flies. */
export function milesBetween(from: Point, to: Point): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180
  const a =
    Math.sin(rad(to.latitude - from.latitude) / 2) ** 2 +
    Math.cos(rad(from.latitude)) * Math.cos(rad(to.latitude)) * Math.sin(rad(to.longitude - from.longitude) / 2) ** 2
  return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(a)))
}

/** A first, coarse cut in degrees, so that a search need not measure every distance. */
export type Box = { south: number; north: number; west: number; east: number }

/** The smallest box that holds every point within `miles`; all around the globe near a pole or across the date line. */
export function boxAround({ latitude, longitude }: Point, miles: number): Box {
  const up = miles / MILES_PER_DEGREE
  const south = Math.max(-90, latitude - up)
  const north = Math.min(90, latitude + up)
  const narrowest = Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180)
  const aside = narrowest < 0.01 ? 360 : up / narrowest
  const wraps = longitude - aside < -180 || longitude + aside > 180
  return {
    south,
    north,
    west: wraps ? -180 : longitude - aside,
    east: wraps ? 180 : longitude + aside,
  }
}

/**
 * What makes two entries the same place: name, street and ZIP, without case, accents and signs. The public file has no id of its
 * own that lasts (docs/practice.md 6.1).
 */
export const naturalKey = ({ name, street, zip }: { name: string; street: string; zip: string }): string =>
  [name, street, zip.slice(0, 5)].map(plainWords).join('|')
