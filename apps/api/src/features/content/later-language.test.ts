import { contentRoutes } from '@holdfast/contracts/content'
import { crisisContactRoutes } from '@holdfast/contracts/crisis-contacts'
import { LOCALES, SOURCE_LOCALE } from '@holdfast/domain/text'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { inDays } from '@holdfast/scenarios/times'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useApi } from '../../test/api.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
const KEY = 'readiness.no_venue.reason'
const OWN = 'Say where you will meet.'
const later = LOCALES.at(-1) ?? SOURCE_LOCALE
const inBoth = (words: string) => ({ en: words, es: `${words} (es)` })
let family: PlanningFamily
let params: { organizationId: string }

beforeAll(async () => {
  await owner.connect()
  family = await newPlanningFamily(api)
  params = { organizationId: family.organizationId }
  const override = { ...inBoth(OWN), source: 'Our team', reviewBy: inDays(300) }
  await family.lead.call(contentRoutes.override, { params: { ...params, key: KEY }, body: override, ifMatch: 1 })
  const contact = { country: 'US', kind: 'other', number: '555-0134', source: 'The county’s own page' } as const
  await family.lead.call(crisisContactRoutes.add, {
    params,
    body: {
      ...contact,
      label: inBoth('County help line'),
      hours: inBoth('Until nine'),
      asOf: inDays(0),
      reviewBy: inDays(99),
    },
  })
  // as if all of it had been written before this language was added
  await owner.query(`SELECT set_config('app.organization_id', $1, false)`, [family.organizationId])
  for (const sql of [
    'UPDATE holdfast.content_revisions SET own = own - $2, standard = standard - $2 WHERE organization_id = $1',
    'UPDATE holdfast.organization_crisis_contacts SET label = label - $2, hours = hours - $2 WHERE organization_id = $1',
  ])
    expect((await owner.query(sql, [family.organizationId, later])).rowCount).toBe(1)
  // so that the process reads them again
  await owner.query('UPDATE holdfast.organizations SET content_version = content_version + 1')
})
afterAll(() => owner.end())

describe('in a language that was added afterwards', () => {
  it('an organization’s own words read as they were written, and are not due for review', async () => {
    const item = await family.lead.call(contentRoutes.get, { params: { ...params, key: KEY } })
    expect(item).toMatchObject({ own: { en: OWN, es: OWN }, standardChanged: false, overdue: false })
    expect(item.history[0]?.own).toEqual({ en: OWN, es: OWN })
    const { texts } = await family.lead.call(contentRoutes.overrides, { params })
    expect(texts).toEqual([{ key: KEY, en: OWN, es: OWN }])
    const found = await family.lead.call(contentRoutes.list, { params, query: { state: 'overridden' } })
    expect(found.items.map(({ key }) => key)).toEqual([KEY])
    const { readiness } = await workspaceOf(family)
    expect(readiness.findings.map(({ reason }) => reason)).toContain(OWN)
  })

  it('an organization’s own contacts read as they were written', async () => {
    const { items } = await family.lead.call(crisisContactRoutes.listOwn, { params, query: {} })
    const added = items.find(({ contactId }) => contactId !== null)
    expect(added).toMatchObject({ label: 'County help line', hours: 'Until nine' })
    expect(added?.own?.label).toEqual({ en: 'County help line', es: 'County help line' })
  })

  it('the words can be written and reviewed again', async () => {
    const reviewed = { keys: [KEY], reviewBy: inDays(200) }
    await family.lead.call(contentRoutes.review, { params, body: reviewed })
    const body = { ...inBoth('Name the place.'), source: 'Our team', reviewBy: inDays(300) }
    const item = await family.lead.call(contentRoutes.override, { params: { ...params, key: KEY }, body, ifMatch: 3 })
    expect(item.own).toEqual(inBoth('Name the place.'))
    expect(item.history[1]?.own).toEqual({ en: OWN, es: OWN })
  })
})

describe('the database', () => {
  it.each(['{"en": 1}', '{"En glish": "a"}', '["a"]'])('refuses %s as words by language', async (words) => {
    await expect(
      owner.query('UPDATE holdfast.organization_crisis_contacts SET label = $2 WHERE organization_id = $1', [
        family.organizationId,
        words,
      ]),
    ).rejects.toMatchObject({ code: '23514' })
  })

  it('takes every language for an account, and no word that is no tag of a language', async () => {
    const change = 'UPDATE identity.users SET locale = $1 WHERE id = (SELECT id FROM identity.users LIMIT 1)'
    await owner.query('BEGIN')
    expect((await owner.query(change, ['fr'])).rowCount).toBe(1)
    await expect(owner.query(change, ['French'])).rejects.toMatchObject({ code: '23514' })
    await owner.query('ROLLBACK')
  })
})
