import type { Facility, FacilitySearch, FoundFacility, SearchOrigin } from '@holdfast/contracts/facilities'
import { toIsoDate } from '@holdfast/domain/shared/time'
import type { z } from 'zod'
import type { Facility as Row } from '../../db/generated/client.ts'
import { organizationAbility, standingOfMember } from '../../kernel/authorize.ts'
import type { CaseContext, OrganizationContext, StandingContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { presentFacility } from './facilities.presenter.ts'
import { type Cursor, type FoundRow, searchByDistance, searchByName, UNKNOWN_MILES } from './search.sql.ts'

type Origin = z.infer<typeof SearchOrigin>

/** A row of this organization's directory, or `not-found`. */
export const findFacility = async ({ tx, organizationId }: OrganizationContext, id: string): Promise<Row> =>
  orNotFound(await tx.facility.findUnique({ where: { organizationId_id: { organizationId, id } } }))

/** One place as it is shown; never another organization's. */
export const getFacility = async (context: OrganizationContext, id: string): Promise<Facility> =>
  presentFacility(await findFacility(context, id))

/** One page of the places that fit, nearest first where there is somewhere to measure from. */
export async function searchFacilities(
  context: OrganizationContext,
  search: FacilitySearch,
): Promise<{ items: FoundFacility[]; nextCursor: string | null; origin: Origin | null }> {
  const { tx, organizationId } = context
  const origin = await originOf(context, search)
  const byDistance = origin !== null && search.sort !== 'name'
  const cursor = search.cursor === undefined ? null : readCursor(search.cursor, byDistance)
  const query = byDistance
    ? searchByDistance(organizationId, search, origin, cursor)
    : searchByName(organizationId, search, origin, cursor)
  const rows = await tx.$queryRaw<FoundRow[]>(query)
  const page = rows.slice(0, search.limit)
  const last = page.at(-1)
  return {
    items: page.map((row) => ({ ...presentFacility(row), miles: row.miles })),
    nextCursor: rows.length > search.limit && last ? writeCursor(last, byDistance) : null,
    origin,
  }
}

/** Where distances are measured from: a point, a place of the directory, or the average position of the known places of a ZIP code. */
async function originOf(context: OrganizationContext, search: FacilitySearch): Promise<Origin | null> {
  const { latitude, longitude, nearId, zip } = search
  if (nearId !== undefined) {
    const near = await context.tx.facility.findUnique({
      where: { organizationId_id: { organizationId: context.organizationId, id: nearId } },
    })
    if (near?.latitude == null || near.longitude === null)
      throw invalidField('query/nearId', 'is no place of this directory with a point on the map')
    return { latitude: near.latitude, longitude: near.longitude, from: 'facility', approximate: false }
  }
  if (zip !== undefined) return originOfZip(context, zip)
  if (latitude === undefined && longitude === undefined) return null
  if (latitude === undefined) throw invalidField('query/latitude', 'is missing')
  if (longitude === undefined) throw invalidField('query/longitude', 'is missing')
  return { latitude, longitude, from: 'point', approximate: false }
}

/**
 * No network is needed: the middle of the places in a ZIP code, else of those whose ZIP begins with the same three digits; null where
 * none of those has a point on the map.
 */
async function originOfZip({ tx, organizationId }: OrganizationContext, zip: string): Promise<Origin | null> {
  const area = zip.slice(0, 3)
  for (const [from, to] of [
    [zip, zip],
    [`${area}00`, `${area}99`],
  ] as const) {
    const { _avg: middle } = await tx.facility.aggregate({
      where: { organizationId, zip: { gte: from, lte: to }, latitude: { not: null } },
      _avg: { latitude: true, longitude: true },
    })
    if (middle.latitude !== null && middle.longitude !== null)
      return { latitude: middle.latitude, longitude: middle.longitude, from: 'zip', approximate: from !== to }
  }
  if (await tx.facility.findFirst({ where: { organizationId, zip: { gte: `${area}00`, lte: `${area}99` } } }))
    return null
  throw invalidField('query/zip', 'is no ZIP code near any place of this directory')
}

function writeCursor({ isLevelUnknown, miles, nameKey, id }: FoundRow, byDistance: boolean): string {
  const key = byDistance ? (miles ?? UNKNOWN_MILES) : nameKey
  return Buffer.from(JSON.stringify([isLevelUnknown, key, id])).toString('base64url')
}

function readCursor(cursor: string, byDistance: boolean): Cursor {
  try {
    const [isLevelUnknown, key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    const isKey = byDistance ? typeof key === 'number' : typeof key === 'string' && !key.includes('\u0000')
    if (isKey && typeof isLevelUnknown === 'boolean' && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id))
      return { isLevelUnknown, key: key as string, id }
  } catch {
    // refused below
  }
  throw invalidField('query/cursor', 'is no cursor of this list')
}

/** How many places there are, as of when, and what codes are called that only the files explain. */
export async function directoryOverview(context: StandingContext) {
  const { tx, organizationId, standing } = context
  const groups = await tx.facility.groupBy({
    by: ['source'],
    where: { organizationId },
    _count: true,
    _max: { asOf: true },
  })
  const of = (source: string) => groups.find((group) => group.source === source)
  const names = await tx.facilityServiceName.findMany({
    where: { organizationId },
    orderBy: { code: 'asc' },
    take: 1000,
  })
  return {
    imported: of('imported')?._count ?? 0,
    own: of('own')?._count ?? 0,
    asOf: toIsoDate(of('imported')?._max.asOf ?? null),
    names: names.map(({ code, category, name }) => ({ code, category, name })),
    can: {
      edit: organizationAbility(context, 'facility.edit', standing),
      import: organizationAbility(context, 'facility.import', standing),
    },
  }
}

/** What a plan takes over of a place in the directory; for those who may open the directory. */
export async function takeOverFacility(context: CaseContext, facilityId: string) {
  const { tx, organizationId } = context
  const where = { organizationId_id: { organizationId, id: facilityId } }
  const { allowed } = organizationAbility(context, 'facility.read', standingOfMember(context))
  const row = allowed ? await tx.facility.findUnique({ where }) : null
  if (row === null) throw invalidField('body/facilityId', 'is no place of this directory')
  return {
    facilityId,
    name: row.name,
    phone: row.intakePhone || row.phone,
    address: [row.street, row.city, `${row.state} ${row.zip}`.trim()].filter(Boolean).join(', '),
    website: row.website,
    codes: [...row.codes, ...row.payers, ...row.languages, ...row.specialGroups],
  }
}
