import type { FacilitySearch } from '@holdfast/contracts/facilities'
import { boxAround, type Point } from '@holdfast/domain/facilities/facility'
import { Prisma } from '../../db/generated/client.ts'
import type { FacilityFields } from './facilities.presenter.ts'

/** A place as the search returns it; `miles` is null when nothing is measured. */
export type FoundRow = FacilityFields & { nameKey: string; miles: number | null }
/** Where the page before ended: its distance or name, and the id for what is equal. */
export type Cursor = { key: string | number; id: string }

const { sql, join, empty } = Prisma

const COLUMNS = sql`f.id, f.source, f.name, f.name_key AS "nameKey", f.street, f.city, f.state, f.zip, f.phone,
  f.intake_phone AS "intakePhone", f.hotline, f.website, f.latitude, f.longitude, f.levels, f.codes, f.payers, f.languages,
  f.special_groups AS "specialGroups", f.key_year AS "keyYear", f.notes, f.as_of AS "asOf",
  f.last_verified_on AS "lastVerifiedOn", f.verified_by AS "verifiedBy", f.version`

/** The same formula as `milesBetween` of the domain. */
const milesFrom = ({ latitude, longitude }: Point) => sql`(2 * 3958.8 * asin(least(1, sqrt(
  power(sin(radians(f.latitude - ${latitude}::float8) / 2), 2) + cos(radians(${latitude}::float8)) * cos(radians(f.latitude))
  * power(sin(radians(f.longitude - ${longitude}::float8) / 2), 2)))))`

/**
 * Nearest first. The box around the circle is a range of the index on latitude and longitude; the circle itself, and all else
 * that is asked for, is looked at in what the box holds.
 */
export function searchByDistance(
  organizationId: string,
  search: FacilitySearch,
  origin: Point,
  cursor: Cursor | null,
): Prisma.Sql {
  return sql`SELECT ${COLUMNS}, f.miles FROM (
      SELECT f.*, ${milesFrom(origin)} AS miles FROM holdfast.facilities f
      WHERE f.organization_id = ${organizationId}::uuid AND ${inBox(origin, search.miles)} ${searchConditions(search)}
    ) f
    WHERE f.miles <= ${search.miles}::float8
      ${cursor ? sql`AND (f.miles, f.id) > (${Number(cursor.key)}::float8, ${cursor.id}::uuid)` : empty}
    ORDER BY f.miles, f.id LIMIT ${search.limit + 1}`
}

/** By name, along the index on names; within the circle where there is one. */
export function searchByName(
  organizationId: string,
  search: FacilitySearch,
  origin: Point | null,
  cursor: Cursor | null,
): Prisma.Sql {
  const miles = origin ? milesFrom(origin) : sql`NULL::float8`
  return sql`SELECT ${COLUMNS}, ${miles} AS miles FROM holdfast.facilities f
    WHERE f.organization_id = ${organizationId}::uuid
      ${origin ? sql`AND ${inBox(origin, search.miles)} AND ${miles} <= ${search.miles}::float8` : empty} ${searchConditions(search)}
      ${cursor ? sql`AND (f.name_key, f.id) > (${String(cursor.key)}, ${cursor.id}::uuid)` : empty}
    ORDER BY f.name_key, f.id LIMIT ${search.limit + 1}`
}

function inBox(origin: Point, miles: number): Prisma.Sql {
  const { south, north, west, east } = boxAround(origin, miles)
  return sql`f.latitude BETWEEN ${south}::float8 AND ${north}::float8 AND f.longitude BETWEEN ${west}::float8 AND ${east}::float8`
}

function searchConditions({ level, codes, payers, languages, text }: FacilitySearch): Prisma.Sql {
  const words = (text ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 6)
  const asked = [
    ...(level ? [sql`f.levels @> ARRAY[${level}]::text[]`] : []),
    ...(codes ? [sql`f.codes @> ${codes}::text[]`] : []),
    ...(payers ? [sql`f.payers && ${payers}::text[]`] : []),
    ...(languages ? [sql`f.languages && ${languages}::text[]`] : []),
    ...words.map((word) => sql`strpos(f.name_key, ${word}) > 0`),
  ]
  return asked.length > 0 ? sql`AND ${join(asked, ' AND ')}` : empty
}
