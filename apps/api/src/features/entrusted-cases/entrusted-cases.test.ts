import { auditTrailRoutes } from '@holdfast/contracts/audit-trail'
import { caseRoutes } from '@holdfast/contracts/cases'
import { caseloadRoutes } from '@holdfast/contracts/caseload'
import { entrustedCaseRoutes as routes } from '@holdfast/contracts/entrusted-cases'
import { memberRoutes } from '@holdfast/contracts/members'
import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { historyRoutes } from '@holdfast/contracts/plan-versions'
import type { OrganizationRole } from '@holdfast/domain/permissions/roles'
import { joinCase, newFamily } from '@holdfast/scenarios/family-case'
import { foundPractice } from '@holdfast/scenarios/practice'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withTenant } from '../../db/with-tenant.ts'
import { type Account, type Browser, newPerson, useApi } from '../../test/api.ts'
import { refusal, ruleOf } from '../../test/refusal.ts'

const api = useApi()
const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

const PRIVATE = 'Samuel Secretname'

/** A practice with an admin and two interventionists, and a family of its own that Karen leads. */
async function newBoth() {
  const olive = await newPerson(api, 'Olive Owner')
  const organizationId = await foundPractice(olive)
  const params = { organizationId }
  const join = async (role: OrganizationRole, name: string): Promise<Account> => {
    const colleague = await newPerson(api, name)
    const { link } = await olive.call(organizationMemberRoutes.invite, { params, body: { name, role } })
    await colleague.call(organizationMemberRoutes.accept, { body: { token: link?.split('#')[1] ?? '' } })
    return colleague
  }
  const admin = await join('admin', 'Ada Admin')
  const dana = await join('interventionist', 'Dana Cole')
  const lee = await join('interventionist', 'Lee Park')
  const members = async () => (await olive.call(organizationMemberRoutes.list, { params })).items
  const idOf = async (name: string) => (await members()).find(({ displayName }) => displayName === name)?.id ?? ''
  const family = await newFamily(api, PRIVATE)
  const inCase = { organizationId: family.organizationId, caseId: family.caseId }
  const offer = async () => {
    const { id, link } = await admin.call(routes.offer, { params, body: { name: 'Family of Karen' } })
    return { id, token: link?.split('#')[1] ?? '' }
  }
  const ask = (by: Browser, token: string, counted = true) =>
    by.call(routes.ask, { params: inCase, body: { token, words: 'We hope for Saturday.', counted } })
  const appoint = async (id: string, name: string) => {
    const { items } = await admin.call(routes.list, { params, query: {} })
    return admin.call(routes.appoint, {
      params: { ...params, entrustedCaseId: id },
      body: { organizationMemberId: await idOf(name) },
      ifMatch: items.find((one) => one.id === id)?.version ?? 0,
    })
  }
  return { ...family, karen: family.lead, params, inCase, admin, dana, lee, olive, members, offer, ask, appoint }
}

const factsOf = async (organizationId: string) =>
  (
    await owner.query<{ id: string; stage: number }>(
      'SELECT id, stage FROM holdfast.outcome_facts WHERE organization_id = $1',
      [organizationId],
    )
  ).rows

it('lets a practice look after the case of a family, in its list and figures, until the family takes it back', async () => {
  const { karen, params, inCase, planId, admin, dana, lee, members, offer, ask, appoint } = await newBoth()
  const { id, token } = await offer()
  expect((await karen.call(routes.preview, { body: { token } })).practiceName).toBe('Harbor Practice')
  expect(await ask(karen, token)).toMatchObject({ state: 'asked', practiceName: 'Harbor Practice', counted: true })
  // the practice reads what was said with it, and no name
  const [asked] = (await admin.call(routes.list, { params, query: {} })).items
  expect(asked).toMatchObject({ state: 'asked', askedBy: 'Karen Ortiz', words: 'We hope for Saturday.', case: null })
  expect(JSON.stringify(asked)).not.toContain(PRIVATE)
  expect((await dana.call(routes.list, { params, query: {} })).items).toEqual([])
  expect((await refusal(dana.call(caseRoutes.get, { params: inCase }))).type).toBe('/problems/not-found')

  expect(await appoint(id, 'Dana Cole')).toMatchObject({ state: 'accepted', interventionist: 'Dana Cole', case: null })
  expect(await dana.call(caseRoutes.get, { params: inCase })).toMatchObject({
    alias: PRIVATE,
    myRole: 'interventionist',
  })
  expect((await refusal(admin.call(caseRoutes.get, { params: inCase }))).type).toBe('/problems/not-found')
  expect((await dana.call(routes.list, { params, query: {} })).items).toMatchObject([{ case: inCase }])
  const overview = async () => (await admin.call(caseloadRoutes.oversee, { params, query: {} })).items
  expect(await overview()).toMatchObject([{ id: inCase.caseId, responsible: 'Dana Cole' }])
  const leaving = (await members()).find(({ displayName }) => displayName === 'Dana Cole')
  const end = { params: { ...params, organizationMemberId: leaving?.id ?? '' }, ifMatch: leaving?.version ?? 0 }
  expect(await ruleOf(admin.call(organizationMemberRoutes.end, end))).toBe('cases_to_hand_over')

  await appoint(id, 'Lee Park')
  expect((await refusal(dana.call(caseRoutes.get, { params: inCase }))).type).toBe('/problems/not-found')
  await lee.call(planStepRoutes.callOff, {
    params: { organizationId: inCase.organizationId, planId },
    body: { reason: 'The place was lost.' },
  })
  const own = await factsOf(inCase.organizationId)
  expect(await factsOf(params.organizationId)).toEqual(own)

  const [practice] = (await karen.call(routes.listOfCase, { params: inCase, query: {} })).items
  expect(practice).toMatchObject({ state: 'accepted', interventionist: 'Lee Park' })
  const back = { params: { ...inCase, entrustedCaseId: id }, ifMatch: practice?.version ?? 0 }
  expect(await karen.call(routes.takeBack, back)).toMatchObject({ state: 'ended', endedBy: 'family' })
  expect((await refusal(lee.call(caseRoutes.get, { params: inCase }))).type).toBe('/problems/not-found')
  expect(await overview()).toEqual([])
  const counted = await factsOf(params.organizationId)
  expect(counted.map(({ stage }) => stage)).toEqual(own.map(({ stage }) => stage))
  expect(counted[0]?.id).not.toBe(own[0]?.id)
  expect(await factsOf(inCase.organizationId)).toEqual(own)
  // both trails tell it, each in its own words
  const { items } = await karen.call(historyRoutes.list, { params: inCase, query: {} })
  expect(items.filter(({ what }) => what.startsWith('The practice that')).length).toBe(4)
  const trail = await admin.call(auditTrailRoutes.list, { params, query: { kind: 'people' } })
  expect(trail.items.filter(({ what }) => what.startsWith('A case that a family')).length).toBe(5)
  expect(JSON.stringify(trail)).not.toContain('Karen')
})

it('ends for the practice too, and when the family takes its interventionist out', async () => {
  const { karen, params, inCase, admin, dana, offer, ask, appoint } = await newBoth()
  const first = await offer()
  await ask(karen, first.token, false)
  const { version } = await appoint(first.id, 'Dana Cole')
  const given = { params: { ...params, entrustedCaseId: first.id }, ifMatch: version }
  expect(await admin.call(routes.end, given)).toMatchObject({ state: 'ended', case: null })
  expect((await refusal(dana.call(caseRoutes.get, { params: inCase }))).type).toBe('/problems/not-found')
  const second = await offer()
  await ask(karen, second.token)
  await appoint(second.id, 'Dana Cole')
  const { items } = await karen.call(memberRoutes.list, { params: inCase })
  const member = items.find(({ displayName }) => displayName === 'Dana Cole')
  await karen.call(memberRoutes.remove, {
    params: { ...inCase, memberId: member?.id ?? '' },
    ifMatch: member?.version ?? 0,
  })
  expect((await karen.call(routes.listOfCase, { params: inCase, query: {} })).items).toMatchObject([
    { state: 'ended', endedBy: 'family' },
    { state: 'ended', endedBy: 'practice' },
  ])
})

it('refuses a used link, whoever is no lead of a family, and whoever takes no cases over', async () => {
  const { karen, lead, params, inCase, planId, olive, admin, dana, offer, ask, appoint } = await newBoth()
  const { id, token } = await offer()
  const rosa = await joinCase(api, { lead, ...inCase, planId }, 'participant', 'Rosa Reyes')
  expect((await refusal(ask(rosa, token))).type).toBe('/problems/forbidden')
  expect((await refusal(dana.call(routes.offer, { params, body: { name: 'Me' } }))).type).toBe('/problems/forbidden')
  const ofFamily = { organizationId: inCase.organizationId }
  expect((await refusal(karen.call(routes.offer, { params: ofFamily, body: { name: 'Me' } }))).type).toBe(
    '/problems/not-found',
  )
  expect(await ruleOf(appoint(id, 'Dana Cole'))).toBe('entrusting_not_asked')
  await ask(karen, token)
  const another = await offer()
  for (const used of [token, another.token]) expect(await ruleOf(ask(karen, used))).toBe('entrusting_link_used')
  expect((await refusal(karen.call(routes.preview, { body: { token } }))).type).toBe('/problems/link-not-valid')
  expect(await ruleOf(appoint(id, 'Ada Admin'))).toBe('entrusting_to_interventionist')
  // a case of the practice itself is not entrusted to it
  const { id: caseId } = await olive.call(caseRoutes.create, {
    params,
    body: { alias: 'Max', relationship: 'sibling' },
  })
  const own = { params: { ...params, caseId }, body: { token: another.token } }
  expect((await refusal(olive.call(routes.ask, own))).type).toBe('/problems/forbidden')
  const pat = await joinCase(api, { lead: olive, ...params, caseId, planId: '' }, 'lead', 'Pat Hill')
  expect(await ruleOf(pat.call(routes.ask, own))).toBe('entrusting_link_used')
  // of another practice it is no id at all
  const stranger = await newPerson(api, 'Sue Strange')
  const place = { params: { organizationId: await foundPractice(stranger), entrustedCaseId: id }, ifMatch: 1 }
  expect((await refusal(stranger.call(routes.end, place))).type).toBe('/problems/not-found')
  // row-level security says the same: a colleague who does not run the practice finds no row of it
  const rows = async ({ email }: { email: string }) => {
    const { id: userId } = await api.database.prisma.user.findUniqueOrThrow({ where: { email } })
    return withTenant(api.database, { organizationId: params.organizationId, userId }, (tx) => tx.entrustedCase.count())
  }
  expect([await rows(admin), await rows(dana)]).toEqual([2, 0])
})
