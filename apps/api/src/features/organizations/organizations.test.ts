import { caseRoutes } from '@holdfast/contracts/cases'
import { contentRoutes } from '@holdfast/contracts/content'
import { crisisContactRoutes } from '@holdfast/contracts/crisis-contacts'
import { facilityRoutes } from '@holdfast/contracts/facilities'
import { invitationRoutes } from '@holdfast/contracts/invitations'
import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { planRoutes } from '@holdfast/contracts/plans'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { lifeNumbersOf } from '@holdfast/domain/crisis-contacts/country'
import { joinCase, newFamily } from '@holdfast/scenarios/family-case'
import { expect, it } from 'vitest'
import { newPerson, useApi } from '../../test/api.ts'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const contact = { name: 'Dana Whitfield', phone: '207-555-0100', hours: 'Mon to Fri, 9 to 5', reply: 'The same day' }

async function newPractice() {
  const owner = await newPerson(api, 'Olive Owner')
  const practice = await owner.call(organizationRoutes.create, {
    body: {
      kind: 'practice',
      name: 'Harbor Practice',
      region: 'Maine',
      languages: ['es'],
      timeZone: 'America/Chicago',
    },
  })
  return { owner, practice, params: { organizationId: practice.id } }
}

it('founds a practice with where it helps, and changes what it says of itself', async () => {
  const { owner, practice, params } = await newPractice()
  expect(practice).toMatchObject({ region: 'Maine', languages: ['es'], timeZone: 'America/Chicago', retention: {} })
  const change = (body: object, ifMatch?: number) =>
    owner.call(organizationRoutes.update, { params, body, ...(ifMatch && { ifMatch }) })
  await expectVersionAsked((given) => owner.call(organizationRoutes.update, { params, body: { contact }, ...given }), 1)
  const changed = await change({ name: ' Harbor House ', contact, retention: { closedCases: 24 } }, 1)
  expect(changed).toMatchObject({ name: 'Harbor House', contact, retention: { closedCases: 24 }, version: 2 })
  expect((await change({ contact, retention: { closedCases: 24 } }, 2)).version).toBe(2)
  const wrong = {
    name: '',
    timeZone: 'Mars',
    languages: ['xx'],
    contact: { ...contact, phone: 'call me' },
    retention: { closedCases: 0, poems: 3 },
  }
  expect(await wrongFields(change(wrong, 2))).toEqual([
    'body/contact/phone',
    'body/languages/0',
    'body/name',
    'body/retention/closedCases',
    'body/retention/poems',
    'body/timeZone',
  ])
})

it('shows the families of a practice how to reach it, and lets nobody but who runs it change that', async () => {
  const { owner, params } = await newPractice()
  await owner.call(organizationRoutes.update, { params, body: { contact, country: 'MX' }, ifMatch: 1 })
  const { id: caseId } = await owner.call(caseRoutes.create, { params, body: { alias: 'Sam', relationship: 'other' } })
  const family = { lead: owner, organizationId: params.organizationId, caseId, planId: '' }
  const karen = await joinCase(api, family, 'lead', 'Karen Ortiz')
  expect((await karen.call(contentRoutes.overrides, { params })).practice).toEqual({
    name: 'Harbor Practice',
    mark: '',
    accent: '',
    timeZone: 'America/Chicago',
    contact,
  })
  expect((await karen.call(organizationRoutes.get, { params })).can.edit.allowed).toBe(false)
  expect((await refusal(karen.call(organizationRoutes.update, { params, body: { contact }, ifMatch: 2 }))).type).toBe(
    '/problems/forbidden',
  )
  expect((await karen.call(crisisContactRoutes.listOwn, { params, query: {} })).country).toBe('MX')
  const own = await newFamily(api)
  const inFamily = { organizationId: own.organizationId }
  expect((await own.lead.call(contentRoutes.overrides, { params: inFamily })).practice).toBeNull()
  expect((await refusal(own.lead.call(organizationRoutes.get, { params }))).type).toBe('/problems/not-found')
})

it('shows itself by a mark and one color that can be read', async () => {
  const { owner, params } = await newPractice()
  const change = (body: object, ifMatch = 1) => owner.call(organizationRoutes.update, { params, body, ifMatch })
  expect(await wrongFields(change({ mark: 'ABCD', accent: 'red' }))).toEqual(['body/accent', 'body/mark'])
  expect(await ruleOf(change({ accent: '#ffcc00' }))).toBe('accent_contrast')
  expect(await change({ mark: 'HP', accent: '#8a6e00' })).toMatchObject({ mark: 'HP', accent: '#8a6e00' })
  const { practice } = await owner.call(contentRoutes.overrides, { params })
  expect(practice).toMatchObject({ name: 'Harbor Practice', mark: 'HP', accent: '#8a6e00' })
  const { id: caseId } = await owner.call(caseRoutes.create, { params, body: { alias: 'Sam', relationship: 'other' } })
  const { link } = await owner.call(invitationRoutes.create, {
    params: { ...params, caseId },
    body: { name: 'Karen', role: 'lead' },
  })
  const preview = await owner.call(invitationRoutes.preview, { body: { token: link?.split('#')[1] ?? '' } })
  expect(preview.practice).toEqual({ name: 'Harbor Practice', mark: 'HP', accent: '#8a6e00' })
})

it.each([
  ['CA', ['911', '988']],
  ['GB', ['999', '116 123']],
  ['US', ['911', '988']],
])('follows its country and clock: the numbers of %s are %j', async (country, numbers) => {
  const { owner, params } = await newPractice()
  await owner.call(organizationRoutes.update, { params, body: { country }, ifMatch: 1 })
  const shown = await owner.call(contentRoutes.overrides, { params })
  expect(shown.country).toBe(country)
  // what is written into the page for when nothing else stands is what the standard contacts say
  expect(lifeNumbersOf(country)).toEqual(numbers)
  expect(shown.crisisContacts.slice(0, 2).map(({ number }) => number)).toEqual(numbers)
  const everybodys = await owner.call(crisisContactRoutes.list, { query: { country } })
  expect(everybodys.items.map(({ code }) => code)).toEqual(shown.crisisContacts.map(({ code }) => code))
  const { id: caseId } = await owner.call(caseRoutes.create, { params, body: { alias: 'Sam', relationship: 'other' } })
  const { id: planId } = await owner.call(planRoutes.create, { params: { ...params, caseId }, body: {} })
  const { logistics } = await owner.call(workspaceRoutes.get, { params: { ...params, planId } })
  expect(logistics?.timeZone).toBe('America/Chicago')
})

it('opens its places and texts to a colleague on a case, who did not found it, and to no family of it', async () => {
  const { owner, params } = await newPractice()
  const kim = await newPerson(api, 'Kim Park')
  const { link } = await owner.call(organizationMemberRoutes.invite, {
    params,
    body: { name: 'Kim Park', role: 'interventionist' },
  })
  await kim.call(organizationMemberRoutes.accept, { body: { token: link?.split('#')[1] ?? '' } })
  await owner.call(facilityRoutes.create, {
    params,
    body: { name: 'Harbor Light', city: 'Portland', state: 'ME', zip: '04101' },
  })
  const { id: caseId } = await kim.call(caseRoutes.create, { params, body: { alias: 'Sam', relationship: 'other' } })
  const { id: planId } = await kim.call(planRoutes.create, { params: { ...params, caseId }, body: {} })
  const plan = await kim.call(workspaceRoutes.get, { params: { ...params, planId } })
  expect(plan.can.findFacilities.allowed).toBe(true)
  const search = { params, query: { text: 'Harbor' } }
  expect((await kim.call(facilityRoutes.search, search)).items.map(({ name }) => name)).toEqual(['Harbor Light'])
  expect((await kim.call(contentRoutes.list, { params, query: { limit: 1 } })).items).toHaveLength(1)
  const family = { lead: kim, organizationId: params.organizationId, caseId, planId }
  const karen = await joinCase(api, family, 'lead', 'Karen Ortiz')
  for (const asked of [
    karen.call(facilityRoutes.search, search),
    karen.call(contentRoutes.list, { params, query: {} }),
  ])
    expect((await refusal(asked)).type).toBe('/problems/forbidden')
})
