import { facilityImportRoutes } from '@holdfast/contracts/facility-imports'
import { facilityRoutes } from '@holdfast/contracts/facilities'
import { sessionRoutes } from '@holdfast/contracts/session'
import { milesBetween } from '@holdfast/domain/facilities/facility'
import { SETTING_CODES, settingsOfLevel } from '@holdfast/domain/facilities/level-settings'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { withTenant } from '../../db/with-tenant.ts'
import { Prisma } from '../../db/generated/client.ts'
import { useApi } from '../../test/api.ts'
import { newFamily } from '@holdfast/scenarios/family-case'
import { newGuest } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import { asCsv, importFile, places } from './directory.fixture.ts'
import { searchByDistance, searchByName } from './search.sql.ts'
import type { TestCase } from '../../test/family.ts'

const api = useApi()
const COLUMBUS = { latitude: 39.96, longitude: -83 }
const own = { name: 'Harbor Light', zip: '43215' }

describe('facilities of an organization', () => {
  it('are added, changed, verified and deleted', async () => {
    const { lead, organizationId } = await newFamily(api)
    const params = { organizationId }
    const body = {
      ...own,
      ...COLUMBUS,
      levels: ['4:3.7', '3:3.7-WM'],
      codes: ['DT'],
      payers: ['PI'],
      website: 'https://example.org',
    }
    const made = await lead.call(facilityRoutes.create, { params, body })
    expect(made).toMatchObject({ ...body, source: 'own', version: 1, lastVerifiedOn: null })
    expect(await ruleOf(lead.call(facilityRoutes.create, { params, body: { ...own, name: 'HARBOR-LIGHT' } }))).toBe(
      'facility_known',
    )
    const inPlace = { ...params, facilityId: made.id }
    const change = (given: { ifMatch?: number }) =>
      lead.call(facilityRoutes.update, { params: inPlace, body: { phone: '555-0100' }, ...given })
    await expectVersionAsked(change, 1)
    expect(await change({ ifMatch: 1 })).toMatchObject({ phone: '555-0100', name: 'Harbor Light' })
    const verified = await lead.call(facilityRoutes.verify, { params: inPlace, ifMatch: 2 })
    expect(verified).toMatchObject({ verifiedBy: 'Karen Ortiz', lastVerifiedOn: new Date().toISOString().slice(0, 10) })
    await expectHidden(api, (stranger) => stranger.call(facilityRoutes.get, { params: inPlace }))
    await lead.call(facilityRoutes.remove, { params: inPlace, ifMatch: 3 })
    expect((await refusal(lead.call(facilityRoutes.get, { params: inPlace }))).status).toBe(404)
  })

  it('are searched and added by the professional of a case in a family, and not imported', async () => {
    const family = await newFamily(api)
    const params = { organizationId: family.organizationId }
    const professional = await newGuest(api, family, 'interventionist')
    const made = await professional.call(facilityRoutes.create, { params, body: own })
    const found = await professional.call(facilityRoutes.search, { params, query: {} })
    expect(found.items).toMatchObject([{ id: made.id, name: made.name }])
    expect((await professional.call(facilityRoutes.overview, { params })).can).toMatchObject({
      edit: { allowed: true },
      import: { allowed: false },
    })
    expect((await refusal(professional.call(facilityImportRoutes.create, { params, body: {} }))).status).toBe(403)
    const other = await newFamily(api)
    const elsewhere = { params: { organizationId: other.organizationId }, query: {} }
    expect((await refusal(professional.call(facilityRoutes.search, elsewhere))).status).toBe(404)
  })

  it('of a practice stay with those who have a role there', async () => {
    const family = await newFamily(api, 'Sam', 'practice')
    const professional = await newGuest(api, family, 'interventionist')
    const params = { organizationId: family.organizationId }
    expect((await refusal(professional.call(facilityRoutes.search, { params, query: {} }))).status).toBe(403)
  })

  it('are changed only by those who run the organization', async () => {
    const family = await newFamily(api)
    const params = { organizationId: family.organizationId }
    for (const role of ['lead', 'participant', 'helper'] as const) {
      const guest = await newGuest(api, family, role)
      expect(await refusal(guest.call(facilityRoutes.create, { params, body: own }))).toMatchObject({
        status: 403,
        why: 'Only those who run this organization can do this.',
      })
    }
    await expectHidden(api, (stranger) => stranger.call(facilityRoutes.create, { params, body: own }))
  })

  it('name every wrong field', async () => {
    const { lead, organizationId } = await newFamily(api)
    const body = {
      name: '',
      zip: 'Ohio',
      latitude: 91,
      website: 'javascript:alert(1)',
      levels: ['4:3.3'],
      codes: ['drop table'],
      stars: 5,
    }
    expect(
      await wrongFields(lead.call(facilityRoutes.create, { params: { organizationId }, body: body as never })),
    ).toEqual(['body/codes/0', 'body/latitude', 'body/levels/0', 'body/name', 'body/stars', 'body/website', 'body/zip'])
  })
})

describe('the search', () => {
  let family: TestCase
  const made = places(1_200, 7)
  beforeAll(async () => {
    family = await newFamily(api)
    await importFile(family.lead, family.organizationId, asCsv(made))
  })
  const search = (query: object) =>
    family.lead.call(facilityRoutes.search, { params: { organizationId: family.organizationId }, query })
  const all = async (query: object) => {
    const items = []
    for (let cursor: string | undefined; ; ) {
      const page = await search({ ...query, limit: 7, ...(cursor && { cursor }) })
      items.push(...page.items)
      if (page.nextCursor === null) return items
      cursor = page.nextCursor
    }
  }
  const near = (miles: number) =>
    made.filter((place) => milesBetween(COLUMBUS, { latitude: +place.latitude, longitude: +place.longitude }) <= miles)

  it.each([10, 50, 150])('finds every facility within %i miles, nearest first, page by page', async (miles) => {
    const found = await all({ ...COLUMBUS, miles })
    expect(found.length).toBe(near(miles).length)
    expect(found.length).toBeGreaterThan(5)
    const distances = found.map((one) => one.miles ?? -1)
    expect(distances).toEqual(distances.toSorted((a, b) => a - b))
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    for (const one of found)
      expect(one.miles).toBeCloseTo(
        milesBetween(COLUMBUS, { latitude: one.latitude ?? 0, longitude: one.longitude ?? 0 }),
        6,
      )
  })

  it('filters by all services, any payer, any language and a part of the name', async () => {
    const found = await all({ ...COLUMBUS, miles: 200, codes: 'DT,BU', payers: 'MD,PI', languages: 'SP,AH' })
    const expected = near(200).filter(
      ({ codes }) =>
        ['DT', 'BU'].every((code) => codes.includes(code)) &&
        ['MD', 'PI'].some((code) => codes.includes(code)) &&
        ['SP', 'AH'].some((code) => codes.includes(code)),
    )
    expect(found.map(({ street }) => street).toSorted()).toEqual(
      expected.map(({ street1, street2 }) => [street1, street2].filter(Boolean).join(', ')).toSorted(),
    )
    const named = await all({ text: 'harbor LIGHT', sort: 'name' })
    expect(named.length).toBe(made.filter(({ name1 }) => name1.startsWith('Harbor Light')).length)
    expect(named.map(({ name }) => name.toLowerCase())).toEqual(named.map(({ name }) => name.toLowerCase()).toSorted())
  })

  it('measures from a ZIP code, its neighbors or another facility, without an outside service', async () => {
    const zip = near(50)[0]?.zip ?? ''
    const byZip = await search({ zip, miles: 50 })
    expect(byZip.origin).toMatchObject({ from: 'zip', approximate: false })
    const own = made.filter((place) => place.zip === zip)
    expect(byZip.origin?.latitude).toBeCloseTo(own.reduce((sum, one) => sum + +one.latitude, 0) / own.length, 5)
    const unused = Array.from({ length: 100 }, (_, at) => `432${String(at).padStart(2, '0')}`).find(
      (one) => !made.some((place) => place.zip === one),
    )
    expect((await search({ zip: unused })).origin).toMatchObject({ approximate: true })
    expect(await wrongFields(search({ zip: '00501' }))).toEqual(['query/zip'])
    const [first] = byZip.items
    const byPlace = await search({ nearId: first?.id })
    expect(byPlace.items[0]).toMatchObject({ id: first?.id, miles: 0 })
    expect(await wrongFields(search({ nearId: crypto.randomUUID() }))).toEqual(['query/nearId'])
    expect(await wrongFields(search({ latitude: 39 }))).toEqual(['query/longitude'])
  })

  it('finds facilities by a recorded level of care', async () => {
    const params = { organizationId: family.organizationId }
    await family.lead.call(facilityRoutes.create, {
      params,
      body: { name: 'Own place', zip: '43215', ...COLUMBUS, levels: ['3:3.3'] },
    })
    await family.lead.call(facilityRoutes.create, {
      params,
      body: { name: 'Another place', zip: '43215', ...COLUMBUS, levels: ['4:3.7'] },
    })
    const residential = settingsOfLevel('3:3.3')
    const mayBeResidential = ({ codes }: { codes: string[] }) =>
      codes.some((code) => residential.includes(code)) || !codes.some((code) => SETTING_CODES.includes(code))
    // a place that names no level may have this one, unless it names other settings alone
    for (const order of [{}, { sort: 'name' }, { ...COLUMBUS, miles: 150 }]) {
      const names = (await all({ level: '3:3.3', ...order })).map(({ name }) => name)
      expect(names[0]).toBe('Own place')
      expect(names).not.toContain('Another place')
      expect(names.length).toBe(1 + ('miles' in order ? near(150) : made).filter(mayBeResidential).length)
      expect((await all({ level: '3:3.3', ...order })).slice(1).every(({ levels }) => levels.length === 0)).toBe(true)
    }
    expect(await wrongFields(search({ level: '4:3.3', cursor: 'x', codes: 'a b', miles: 501 }))).toEqual([
      'query/codes',
      'query/level',
      'query/miles',
    ])
    expect(await wrongFields(search({ cursor: 'x' }))).toEqual(['query/cursor'])
  })
})

/** What PostgreSQL does by itself some time after an import. */
async function analyzeFacilities(): Promise<void> {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await owner.connect()
  await owner.query('ANALYZE holdfast.facilities')
  await owner.end()
}

describe('30,000 places', () => {
  it('are searched by an index for distance and for name, with row-level security on', async () => {
    const { lead, organizationId } = await newFamily(api)
    const done = await importFile(lead, organizationId, asCsv(places(30_000)))
    expect(done).toMatchObject({ status: 'done', added: 30_000 })
    await analyzeFacilities()
    const { user } = await lead.call(sessionRoutes.get, {})
    const ask = { miles: 50, limit: 20, codes: ['DT'], payers: ['MD'] }
    const plans = await withTenant(api.database, { organizationId, userId: user.id }, async (tx) => {
      const explain = async (query: Prisma.Sql) =>
        JSON.stringify(await tx.$queryRaw(Prisma.sql`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${query}`))
      return {
        distance: await explain(searchByDistance(organizationId, ask, COLUMBUS, null)),
        name: await explain(searchByName(organizationId, { ...ask, text: 'cedar' }, null, null)),
      }
    })
    for (const plan of Object.values(plans)) {
      expect(plan).not.toContain('Seq Scan')
      expect(plan).toContain('Index')
    }
    expect(plans.distance).toContain('facilities_organization_id_latitude_longitude_idx')
  }, 120_000)
})
