import { crisisContactRoutes } from '@holdfast/contracts/crisis-contacts'
import { contentRoutes } from '@holdfast/contracts/content'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Browser, newBrowser, newPerson, useApi } from '../../test/api.ts'
import { newPlanningFamily } from '@holdfast/scenarios/planning-family'
import { inDays } from '@holdfast/scenarios/times'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
let family: PlanningFamily
let params: { organizationId: string }

const LOCAL = {
  country: 'US',
  kind: 'other',
  label: { en: 'County help line', es: 'Línea de ayuda del condado' },
  number: '555-0134',
  hours: { en: 'Every day until 9 pm', es: 'Todos los días hasta las 21 h' },
  source: 'The county’s own page',
  asOf: inDays(-9),
  reviewBy: inDays(170),
} as const

beforeAll(async () => {
  family = await newPlanningFamily(api)
  params = { organizationId: family.organizationId }
})

const shownTo = async (reader = family.participant) =>
  (await reader.call(crisisContactRoutes.listOwn, { params, query: {} })).items
const codes = async () => (await shownTo()).map(({ code }) => code)

describe('the country of an organization', () => {
  it('decides whose standard numbers are shown; where there are none, none are made up', async () => {
    const own = await newPlanningFamily(api)
    const inOrganization = { organizationId: own.organizationId }
    const { lead } = own
    const contacts = () => lead.call(crisisContactRoutes.listOwn, { params: inOrganization, query: {} })
    expect(await lead.call(organizationRoutes.get, { params: inOrganization })).toMatchObject({
      country: 'US',
      version: 1,
    })
    expect(await contacts()).toMatchObject({ country: 'US' })
    const move = (who: Browser, country: string, ifMatch = 1) =>
      who.call(organizationRoutes.update, { params: inOrganization, body: { country }, ifMatch })
    expect((await refusal(move(own.participant, 'MX'))).status).toBe(403)
    expect((await refusal(move(own.interventionist, 'MX'))).status).toBe(403)
    await expectHidden(api, (stranger) => move(stranger, 'MX'))
    expect(await wrongFields(move(lead, 'Mexico'))).toEqual(['body/country'])
    expect(await move(lead, 'MX')).toMatchObject({ country: 'MX', version: 2 })
    await expectVersionAsked(
      (given) => lead.call(organizationRoutes.update, { params: inOrganization, body: { country: 'MX' }, ...given }),
      2,
    )
    expect(await contacts()).toMatchObject({ country: 'MX', items: [] })
    expect((await lead.call(contentRoutes.overrides, { params: inOrganization })).crisisContacts).toEqual([])
    const emergency = { ...LOCAL, country: 'MX', kind: 'emergency' } as const
    await lead.call(crisisContactRoutes.add, { params: inOrganization, body: emergency })
    expect((await contacts()).items).toMatchObject([{ kind: 'emergency', number: '555-0134', isOwn: true }])
    expect(await move(lead, 'US', 2)).toMatchObject({ country: 'US' })
    expect((await contacts()).items.length).toBeGreaterThan(3)
  })

  it('is changed by one alone of those who start from the same version at once', async () => {
    const { lead, organizationId } = await newPlanningFamily(api)
    const countries = ['MX', 'CA', 'FR', 'DE', 'ES', 'IT', 'PT', 'AR']
    for (const ifMatch of [1, 2, 3, 4]) {
      const { version, country: before } = await lead.call(organizationRoutes.get, { params: { organizationId } })
      expect(version).toBe(ifMatch)
      const answers = await Promise.allSettled(
        countries
          .filter((country) => country !== before)
          .map((country) =>
            lead.call(organizationRoutes.update, { params: { organizationId }, body: { country }, ifMatch }),
          ),
      )
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    }
  })

  it('is named when it is founded', async () => {
    const founder = await newPerson(api, 'Ana Ruiz')
    const body = { kind: 'family', name: 'Ruiz family', country: 'MX' } as const
    expect(await founder.call(organizationRoutes.create, { body })).toMatchObject({ country: 'MX' })
  })
})

describe('the contacts of an organization', () => {
  it('are the standard ones until somebody changes them', async () => {
    const { items } = await newBrowser(api).call(crisisContactRoutes.list, { query: {} })
    expect(await codes()).toEqual(items.map(({ code }) => code))
    const [first] = await shownTo()
    expect(first).toMatchObject({ kind: 'emergency', canHide: false, own: null })
  })

  it('are added, changed and deleted, and visible to everyone in the case', async () => {
    const { items } = await family.lead.call(crisisContactRoutes.add, { params, body: LOCAL })
    const added = items.find(({ contactId }) => contactId !== null)
    expect(added).toMatchObject({ label: 'County help line', number: '555-0134', version: 1, own: { country: 'US' } })
    const ownAsShown = async () => (await shownTo()).find(({ contactId }) => contactId !== null)
    expect((await ownAsShown())?.label).toBe('County help line')
    const crisisContactId = added?.contactId ?? ''
    const inContact = { ...params, crisisContactId }
    await family.lead.call(crisisContactRoutes.update, {
      params: inContact,
      ifMatch: 1,
      body: { ...LOCAL, number: null, chatUrl: 'https://help.example.org/chat' },
    })
    expect(await ownAsShown()).toMatchObject({ number: null, chatUrl: 'https://help.example.org/chat' })
    await expectVersionAsked(
      (given) => family.lead.call(crisisContactRoutes.update, { params: inContact, body: LOCAL, ...given }),
      2,
    )
    await family.lead.call(crisisContactRoutes.remove, { params: inContact, ifMatch: 2 })
    expect(await codes()).not.toContain(crisisContactId)
    expect(
      await refusal(family.lead.call(crisisContactRoutes.remove, { params: inContact, ifMatch: 3 })),
    ).toMatchObject({ type: '/problems/not-found' })
  })

  it('replace a standard contact, once each', async () => {
    const before = await codes()
    const body = { ...LOCAL, kind: 'poison', replaces: 'us_poison_help' } as const
    const { items } = await family.lead.call(crisisContactRoutes.add, { params, body })
    const at = before.indexOf('us_poison_help')
    expect(items[at]).toMatchObject({ label: 'County help line', replaces: 'us_poison_help' })
    expect(await ruleOf(family.lead.call(crisisContactRoutes.add, { params, body }))).toBe('contact_replaced_already')
    expect(await ruleOf(family.lead.call(crisisContactRoutes.hide, { params, body: { code: 'us_poison_help' } }))).toBe(
      'contact_replaced_already',
    )
  })

  it('hide a standard contact, and show it again', async () => {
    const hidden = await family.lead.call(crisisContactRoutes.hide, { params, body: { code: 'us_samhsa' } })
    expect(hidden.hidden).toMatchObject([{ code: 'us_samhsa', version: 1 }])
    expect(await codes()).not.toContain('us_samhsa')
    const crisisContactId = hidden.hidden[0]?.contactId ?? ''
    expect(
      await refusal(
        family.lead.call(crisisContactRoutes.update, {
          params: { ...params, crisisContactId },
          body: LOCAL,
          ifMatch: 1,
        }),
      ),
    ).toMatchObject({ type: '/problems/not-found' })
    await family.lead.call(crisisContactRoutes.remove, { params: { ...params, crisisContactId }, ifMatch: 1 })
    expect(await codes()).toContain('us_samhsa')
  })

  it.each(['us_911', 'us_988'])('always include %s', async (code) => {
    expect(await ruleOf(family.lead.call(crisisContactRoutes.hide, { params, body: { code } }))).toBe(
      'emergency_number_stays',
    )
    const body = { ...LOCAL, replaces: code }
    expect(await ruleOf(family.lead.call(crisisContactRoutes.add, { params, body }))).toBe('emergency_number_stays')
    expect((await shownTo()).find((one) => one.code === code)).toMatchObject({ canHide: false, own: null })
  })

  it('refuse to hide what is no standard contact', async () => {
    expect(await ruleOf(family.lead.call(crisisContactRoutes.hide, { params, body: { code: 'no_such' } }))).toBe(
      'contact_unknown',
    )
  })

  it.each([
    [{ number: 'call me' }, ['body/number']],
    [{ number: null }, ['body/number']],
    [
      { textNumber: 'tel:988', chatUrl: 'javascript:alert(1)', url: 'http://example.org' },
      ['body/chatUrl', 'body/textNumber', 'body/url'],
    ],
    [{ country: 'XX' }, ['body/country']],
    [{ country: 'usa', kind: 'party', source: '' }, ['body/country', 'body/kind', 'body/source']],
    [{ label: { en: 'Help' }, hours: { en: 'Now', es: '' } }, ['body/hours/es', 'body/label/es']],
    [{ reviewBy: inDays(-9) }, ['body/reviewBy']],
    [{ asOf: 'yesterday', reviewBy: '' }, ['body/asOf', 'body/reviewBy']],
  ])('refuse %o field by field', async (change, fields) => {
    const body = { ...LOCAL, ...change } as typeof LOCAL
    expect(await wrongFields(family.lead.call(crisisContactRoutes.add, { params, body }))).toEqual(fields)
  })

  it('are changed by those who run the organization, and hidden outside it', async () => {
    expect(await refusal(family.interventionist.call(crisisContactRoutes.add, { params, body: LOCAL }))).toMatchObject({
      type: '/problems/forbidden',
    })
    await expectHidden(api, (stranger) => stranger.call(crisisContactRoutes.listOwn, { params, query: {} }))
  })
})
