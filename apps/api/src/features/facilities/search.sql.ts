import type { FacilitySearch } from '@holdfast/contracts/facilities'
import { boxAround, type Point } from '@holdfast/domain/facilities/facility'
import { SETTING_CODES, settingsOfLevel } from '@holdfast/domain/facilities/level-settings'
import { Prisma } from '../../db/generated/client.ts'
import type { FacilityFields } from './facilities.presenter.ts'

/** A place as the search returns it; `miles` is null when nothing is measured. */
export type FoundRow = FacilityFields & { nameKey: string; miles: number | null; isLevelUnknown: boolean }
/** Where the page before ended: among the places without a known level, by its distance or name, and the id for what is equal. */
export type Cursor = { isLevelUnknown: boolean; key: string | number; id: string }

/** Where a place without a point on the map stands in an order by distance: behind all others, in miles. */
export const UNKNOWN_MILES = 1_000_000

const { sql, join, empty } = Prisma

const COLUMNS = sql`f.id, f.source, f.name, f.name_key AS "nameKey", f.street, f.city, f.state, f.zip, f.phone,
  f.intake_phone AS "intakePhone", f.hotline, f.website, f.latitude, f.longitude, f.levels, f.codes, f.payers, f.languages,
  f.special_groups AS "specialGroups", f.key_year AS "keyYear", f.notes, f.as_of AS "asOf",
  f.last_verified_on AS "lastVerifiedOn", f.verified_by AS "verifiedBy", f.version`

/** The same formula as `milesBetween` of the domain. */
const milesFrom = ({ latitude, longitude }: Point) => sql`(2 * 3958.8 * asin(least(1, sqrt(
  power(sin(radians(f.latitude - ${latitude}::float8) / 2), 2) + cos(radians(${latitude}::float8)) * cos(radians(f.latitude))
  * power(sin(radians(f.longitude - ${longitude}::float8) / 2), 2)))))`

// `least` would take the null of a place without a point for the far end of the globe
const milesOrNull = (origin: Point) => sql`CASE WHEN f.latitude IS NOT NULL THEN ${milesFrom(origin)} END`

/** The same first three digits: places without a point are near a ZIP code of their own area. */
const inZipArea = (zip: string) =>
  sql`(f.latitude IS NULL AND f.zip BETWEEN ${`${zip.slice(0, 3)}00`} AND ${`${zip.slice(0, 3)}99`})`

/**
 * Nearest first; of a level that is asked for, those whose level is not known come last. The box around the circle is a range of the
 * index on latitude and longitude; the circle itself, and all else that is asked for, is looked at in what the box holds.
 */
export function searchByDistance(
  organizationId: string,
  search: FacilitySearch,
  origin: Point,
  cursor: Cursor | null,
): Prisma.Sql {
  const near = search.zip
    ? sql`(${inBox(origin, search.miles)} OR ${inZipArea(search.zip)})`
    : inBox(origin, search.miles)
  const distance = sql`coalesce(f.miles, ${UNKNOWN_MILES}::float8)`
  return sql`SELECT ${COLUMNS}, f.miles, f."isLevelUnknown" FROM (
      SELECT f.*, ${milesOrNull(origin)} AS miles, ${isLevelUnknown(search)} AS "isLevelUnknown" FROM holdfast.facilities f
      WHERE f.organization_id = ${organizationId}::uuid AND ${near} ${searchConditions(search)}
    ) f
    WHERE (f.miles <= ${search.miles}::float8 OR f.miles IS NULL)
      ${cursor ? sql`AND (f."isLevelUnknown", ${distance}, f.id) > (${cursor.isLevelUnknown}, ${Number(cursor.key)}::float8, ${cursor.id}::uuid)` : empty}
    ORDER BY f."isLevelUnknown", ${distance}, f.id LIMIT ${search.limit + 1}`
}

/** By name, along the index on names; within the circle where there is one, else in the area of the ZIP code that was asked for. */
export function searchByName(
  organizationId: string,
  search: FacilitySearch,
  origin: Point | null,
  cursor: Cursor | null,
): Prisma.Sql {
  const unknown = isLevelUnknown(search)
  return sql`SELECT ${COLUMNS}, ${origin ? milesOrNull(origin) : sql`NULL::float8`} AS miles, ${unknown} AS "isLevelUnknown"
    FROM holdfast.facilities f
    WHERE f.organization_id = ${organizationId}::uuid ${nearBy(search, origin)} ${searchConditions(search)}
      ${
        cursor === null
          ? empty
          : search.level
            ? sql`AND (${unknown}, f.name_key, f.id) > (${cursor.isLevelUnknown}, ${String(cursor.key)}, ${cursor.id}::uuid)`
            : sql`AND (f.name_key, f.id) > (${String(cursor.key)}, ${cursor.id}::uuid)`
      }
    ORDER BY ${search.level ? sql`${unknown},` : empty} f.name_key, f.id LIMIT ${search.limit + 1}`
}

function nearBy({ zip, miles }: FacilitySearch, origin: Point | null): Prisma.Sql {
  const circle = origin && sql`(${inBox(origin, miles)} AND ${milesFrom(origin)} <= ${miles}::float8)`
  const area = zip === undefined ? null : inZipArea(zip)
  if (circle && area) return sql`AND (${circle} OR ${area})`
  return circle || area ? sql`AND ${circle ?? area}` : empty
}

// a place that names no level may have it, unless it says that it gives care in other settings alone
const mayHave = (level: string) => sql`(f.levels @> ARRAY[${level}]::text[] OR (f.levels = '{}'::text[]
  AND (f.codes && ${settingsOfLevel(level)}::text[] OR NOT f.codes && ${SETTING_CODES}::text[])))`

// only where a level is asked for does it matter which places name none
const isLevelUnknown = ({ level }: FacilitySearch) => (level ? sql`f.levels = '{}'::text[]` : sql`false`)

function inBox(origin: Point, miles: number): Prisma.Sql {
  const { south, north, west, east } = boxAround(origin, miles)
  return sql`f.latitude BETWEEN ${south}::float8 AND ${north}::float8 AND f.longitude BETWEEN ${west}::float8 AND ${east}::float8`
}

// the state as a whole, as two letters are a part of many names
const isNamed = (word: string) =>
  sql`(strpos(f.name_key, ${word}) > 0 OR strpos(lower(f.city), ${word}) > 0 OR lower(f.state) = ${word})`

function searchConditions({ level, codes, payers, languages, text }: FacilitySearch): Prisma.Sql {
  const words = (text ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 6)
  const asked = [
    ...(level ? [mayHave(level)] : []),
    ...(codes ? [sql`f.codes @> ${codes}::text[]`] : []),
    ...(payers ? [sql`f.payers && ${payers}::text[]`] : []),
    ...(languages ? [sql`f.languages && ${languages}::text[]`] : []),
    ...words.map(isNamed),
  ]
  return asked.length > 0 ? sql`AND ${join(asked, ' AND ')}` : empty
}
