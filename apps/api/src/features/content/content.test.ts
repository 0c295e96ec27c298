import { contentRoutes } from '@holdfast/contracts/content'
import { sessionRoutes } from '@holdfast/contracts/session'
import { planRoutes } from '@holdfast/contracts/plans'
import { contentRecords } from '@holdfast/domain/plan/content-registry'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { PASSWORD, useApi } from '../../test/api.ts'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { inDays } from '@holdfast/scenarios/times'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const DAY = 86_400_000
const KEY = 'readiness.no_venue.reason'
let family: PlanningFamily
let inOrganization: { organizationId: string }
const ahead = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
const own = { en: 'Say where you will meet.', es: 'Diga dónde se reunirán.' }
const body = () => ({ ...own, source: 'Our team', reviewBy: ahead(300) })
const at = (key: string) => ({ ...inOrganization, key })

beforeAll(async () => {
  family = await newPlanningFamily(api)
  inOrganization = { organizationId: family.organizationId }
})
afterEach(() => {
  api.clock.ahead = 0
})

const reasonsSeenBy = async (reader = family.participant) =>
  (await workspaceOf(family, reader)).readiness.findings.map(({ reason }) => reason)

describe('GET …/content', () => {
  it('lists every text once, page by page', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await family.lead.call(contentRoutes.list, {
        params: inOrganization,
        query: { limit: 100, ...(cursor && { cursor }) },
      })
      seen.push(...page.items.map(({ key }) => key))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(seen).toEqual(contentRecords().map(({ key }) => key))
  })

  it.each([
    [{ kind: 'question', table: 'risk-areas', text: 'PÁJARO' }, 0],
    [{ table: 'consequence-checks' }, 16],
    [{ text: 'esta libre' }, 1],
    [{ text: 'esta libre', kind: 'question' }, 0],
  ] as const)('finds by %o', async (query, atLeast) => {
    const { items } = await family.lead.call(contentRoutes.list, { params: inOrganization, query })
    if (atLeast === 0) expect(items).toEqual([])
    else expect(items.length).toBeGreaterThanOrEqual(atLeast)
  })

  it('finds the texts whose review is overdue today, and no others', async () => {
    const query = { state: 'overdue' } as const
    const { items } = await family.lead.call(contentRoutes.list, { params: inOrganization, query })
    const overdue = contentRecords().filter(({ reviewBy }) => reviewBy < inDays(0))
    expect(items.map(({ key }) => key)).toEqual(overdue.slice(0, items.length).map(({ key }) => key))
    expect(items.length > 0).toBe(overdue.length > 0)
  })

  it('refuses a cursor that it did not give', async () => {
    const query = { cursor: 'elsewhere' }
    expect(await wrongFields(family.lead.call(contentRoutes.list, { params: inOrganization, query }))).toEqual([
      'query/cursor',
    ])
  })

  it('shows for each text who worded it, its source, and its review date', async () => {
    const item = await family.lead.call(contentRoutes.get, { params: at('readiness.consequence_unsure.reason') })
    expect(item).toMatchObject({
      table: 'readiness',
      kind: 'rule',
      own: null,
      placeholders: ['name', 'confidence'],
      source: { standing: 'guidance', line: 'Holdfast, Editorial guidance (2026-11-25)', works: [{ id: 'holdfast' }] },
      overdue: item.reviewBy < inDays(0),
      version: 1,
      history: [],
      can: { edit: { allowed: true } },
    })
  })

  it('answers 404 to everybody who does not run the organization', async () => {
    const asked = [
      family.participant.call(contentRoutes.list, { params: inOrganization, query: {} }),
      family.participant.call(contentRoutes.summary, { params: inOrganization }),
      family.interventionist.call(contentRoutes.get, { params: at(KEY) }),
    ]
    const refusals = await Promise.all(asked.map(refusal))
    for (const one of refusals) expect(one).toMatchObject({ type: '/problems/forbidden' })
    expect(
      await refusal(family.participant.call(contentRoutes.override, { params: at(KEY), body: body(), ifMatch: 1 })),
    ).toMatchObject({ type: '/problems/forbidden' })
    await expectHidden(api, (stranger) => stranger.call(contentRoutes.get, { params: at(KEY) }))
    expect(await refusal(family.lead.call(contentRoutes.get, { params: at('no.such.text') }))).toMatchObject({
      type: '/problems/not-found',
    })
  })
})

describe('wordings of an organization', () => {
  it('are shown to everyone in the case, in both languages, until the standard wording is restored', async () => {
    const standard = await family.lead.call(contentRoutes.get, { params: at(KEY) })
    const before = await family.participant.call(contentRoutes.overrides, { params: inOrganization })
    const overridden = await family.lead.call(contentRoutes.override, { params: at(KEY), body: body(), ifMatch: 1 })
    expect(overridden).toMatchObject({ own, ownSource: 'Our team', reviewedBy: 'Karen Ortiz', version: 2 })
    expect(await reasonsSeenBy()).toContain(own.en)
    const spanish = await family.participant.fetch(
      `/api/v1/organizations/${family.organizationId}/plans/${family.planId}/readiness`,
      { headers: { 'accept-language': 'es' } },
    )
    expect(await spanish.text()).toContain(own.es)
    const overrides = await family.participant.call(contentRoutes.overrides, { params: inOrganization })
    expect(overrides.texts).toEqual([{ key: KEY, ...own }])
    expect(overrides.version).toBeGreaterThan(before.version)
    await family.lead.call(contentRoutes.restore, { params: at(KEY), ifMatch: 2 })
    expect(await reasonsSeenBy()).toContain(standard.standard.en)
    expect(await reasonsSeenBy()).not.toContain(own.en)
    const { history, own: now } = await family.lead.call(contentRoutes.get, { params: at(KEY) })
    expect([now, history.map(({ action }) => action)]).toEqual([null, ['restored', 'overridden']])
    expect(await refusal(family.lead.call(contentRoutes.restore, { params: at(KEY), ifMatch: 3 }))).toMatchObject({
      type: '/problems/not-found',
    })
  })

  it('keep placeholders, whose texts may be overridden too', async () => {
    const [rule, mode] = ['readiness.failure_mode_uncovered.reason', 'failure-modes.leaves.label']
    const words = { en: '{lacks}: {mode}', es: '{lacks}: {mode}' }
    await family.lead.call(contentRoutes.override, { params: at(rule), body: { ...body(), ...words }, ifMatch: 1 })
    expect(await reasonsSeenBy()).toContain('no answer is prepared: Walks out')
    const leaves = { en: 'Goes home', es: 'Vuelve a casa' }
    await family.lead.call(contentRoutes.override, { params: at(mode), body: { ...body(), ...leaves }, ifMatch: 1 })
    expect(await reasonsSeenBy()).toContain('no answer is prepared: Goes home')
  })

  it('are refused field by field', async () => {
    const params = at('readiness.consequence_unsure.reason')
    const bad = { en: 'Call 555-0100!', es: '{name} {confidence} {day}', source: ' ', reviewBy: ahead(-1) }
    const send = (change: object) =>
      family.lead.call(contentRoutes.override, { params, body: { ...bad, ...change }, ifMatch: 1 })
    expect(await wrongFields(send({}))).toEqual(['body/source'])
    expect(await wrongFields(send({ source: 'Us' }))).toEqual([
      'body/en',
      'body/en',
      'body/en',
      'body/es',
      'body/reviewBy',
    ])
    expect(await wrongFields(send({ source: 'Us', reviewBy: ahead(4 * 365) }))).toContain('body/reviewBy')
    expect(await wrongFields(send({ es: '' }))).toContain('body/es')
  })

  it('require If-Match', async () => {
    const params = at('readiness.no_date.fix')
    await expectVersionAsked((given) => family.lead.call(contentRoutes.override, { params, body: body(), ...given }), 1)
  })
})

describe('reviews', () => {
  it('list due texts first, and are recorded for many texts at once', async () => {
    const keys = contentRecords()
      .filter(({ key }) => key.startsWith('wait-table.'))
      .map(({ key }) => key)
    api.clock.ahead = 200 * DAY
    await family.lead.call(sessionRoutes.signIn, { body: { email: family.lead.email, password: PASSWORD } })
    const before = await family.lead.call(contentRoutes.summary, { params: inOrganization })
    expect(before.overdue).toBeGreaterThanOrEqual(keys.length)
    expect(before.contactsOverdue).toBeGreaterThan(0)
    const first = await family.lead.call(contentRoutes.list, { params: inOrganization, query: { limit: 1 } })
    expect(first.items[0]?.overdue).toBe(true)
    const review = { keys, reviewBy: ahead(380), source: 'Dr. Ana Ruiz' }
    const after = await family.lead.call(contentRoutes.review, { params: inOrganization, body: review })
    expect(after.overdue).toBe(before.overdue - keys.length)
    api.clock.ahead = 0
    await family.lead.call(sessionRoutes.signIn, { body: { email: family.lead.email, password: PASSWORD } })
    const { reviews, today } = await family.participant.call(contentRoutes.overrides, { params: inOrganization })
    expect(today).toBe(ahead(0))
    expect(reviews.filter(({ key }) => keys.includes(key))).toHaveLength(keys.length)
    expect(await family.lead.call(contentRoutes.get, { params: at(keys[0] ?? '') })).toMatchObject({
      own: null,
      ownSource: 'Dr. Ana Ruiz',
      reviewBy: ahead(380),
      history: [{ action: 'reviewed', by: 'Karen Ortiz' }],
    })
  })

  it('name every unknown text', async () => {
    const review = { keys: [KEY, 'no.such', 'nor.this'], reviewBy: ahead(-3) }
    expect(await wrongFields(family.lead.call(contentRoutes.review, { params: inOrganization, body: review }))).toEqual(
      ['body/keys/1', 'body/keys/2', 'body/reviewBy'],
    )
  })
})

it('shows each family the wordings of its own organization alone', async () => {
  const others = await newPlanningFamily(api)
  await family.lead.call(contentRoutes.override, { params: at('readiness.no_venue.fix'), body: body(), ifMatch: 1 })
  const params = { organizationId: others.organizationId, planId: others.planId }
  const { findings } = await others.lead.call(planRoutes.readiness, { params })
  expect(findings.map(({ fix }) => fix)).not.toContain(own.en)
  expect((await others.lead.call(contentRoutes.overrides, { params })).texts).toEqual([])
})

it('answers 304 when the texts have not changed', async () => {
  const path = `/api/v1/organizations/${family.organizationId}/content-overrides`
  const etag = (await family.participant.fetch(path, {})).headers.get('etag') ?? ''
  const again = await family.participant.fetch(path, { headers: { 'if-none-match': etag } })
  expect([etag.length > 2, again.status]).toEqual([true, 304])
})
