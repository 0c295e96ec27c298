import { caseRoutes } from '@holdfast/contracts/cases'
import { handOverRoutes } from '@holdfast/contracts/hand-overs'
import { historyRoutes } from '@holdfast/contracts/plan-versions'
import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import type { OrganizationRole } from '@holdfast/domain/permissions/roles'
import { joinCase } from '@holdfast/scenarios/family-case'
import { expect, it } from 'vitest'
import { type Account, newPerson, useApi } from '../../test/api.ts'
import { refusal, ruleOf, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const routes = organizationMemberRoutes

/** A practice with an admin, in which Dana and Lee help families; Dana has two cases, and Karen leads the first. */
async function newPractice() {
  const owner = await newPerson(api, 'Olive Owner')
  const { id: organizationId } = await owner.call(organizationRoutes.create, {
    body: { kind: 'practice', name: 'Harbor Practice' },
  })
  const params = { organizationId }
  const join = async (role: OrganizationRole, name: string): Promise<Account> => {
    const colleague = await newPerson(api, name)
    const { link } = await owner.call(routes.invite, { params, body: { name, role } })
    await colleague.call(routes.accept, { body: { token: link?.split('#')[1] ?? '' } })
    return colleague
  }
  const [admin, dana, lee] = [
    await join('admin', 'Ada Admin'),
    await join('interventionist', 'Dana Cole'),
    await join('interventionist', 'Lee Park'),
  ]
  const open = async (alias: string) =>
    (await dana.call(caseRoutes.create, { params, body: { alias, relationship: 'other' } })).id
  const [first, second] = [await open('Sam'), await open('Max')]
  const karen = await joinCase(api, { lead: dana, organizationId, caseId: first, planId: '' }, 'lead', 'Karen Ortiz')
  const members = async () => (await admin.call(routes.list, { params })).items
  const idOf = async (name: string) => (await members()).find(({ displayName }) => displayName === name)?.id ?? ''
  const of = async (name: string) => ({ params: { organizationId, organizationMemberId: await idOf(name) } })
  return { owner, admin, dana, lee, karen, params, first, second, members, idOf, of }
}

it('passes the cases of a colleague to another one, whose membership can then be ended', async () => {
  const { admin, dana, lee, karen, params, first, second, members, idOf, of } = await newPractice()
  expect((await members()).map(({ displayName, cases }) => [displayName, cases])).toEqual([
    ['Olive Owner', 0],
    ['Ada Admin', 0],
    ['Dana Cole', 2],
    ['Lee Park', 0],
  ])
  expect((await dana.call(routes.list, { params })).items.map(({ cases }) => cases)).toEqual([null, null, null, null])
  const { cases } = await admin.call(routes.casesToPass, await of('Dana Cole'))
  expect(cases.map(({ caseId }) => caseId)).toEqual([first, second])
  const to = await idOf('Lee Park')
  const pass = async (...caseIds: string[]) =>
    admin.call(routes.passCases, {
      ...(await of('Dana Cole')),
      body: { passes: caseIds.map((caseId) => ({ caseId, toOrganizationMemberId: to })) },
    })
  expect((await pass(first)).cases.map(({ caseId }) => caseId)).toEqual([second])
  // the places have moved, and who passed them reads nothing
  const inFirst = { params: { ...params, caseId: first } }
  expect((await lee.call(caseRoutes.get, inFirst)).myRole).toBe('interventionist')
  for (const one of [dana, admin])
    expect((await refusal(one.call(caseRoutes.get, inFirst))).type).toBe('/problems/not-found')
  expect((await karen.call(handOverRoutes.list, { ...inFirst, query: {} })).responsible).toBe('Lee Park')
  const { items } = await karen.call(historyRoutes.list, { ...inFirst, query: {} })
  expect(items.slice(0, 2).map(({ by, concerns }) => [by, concerns?.split(' (')[0]])).toEqual([
    ['Ada Admin', expect.stringContaining('Dana Cole')],
    ['Ada Admin', 'Lee Park'],
  ])
  expect((await pass(second)).cases).toEqual([])
  const leaving = (await members()).find(({ displayName }) => displayName === 'Dana Cole')
  const end = { ...(await of('Dana Cole')), ifMatch: leaving?.version ?? 0 }
  expect(await admin.call(routes.end, end)).toEqual({ ended: true })
  expect((await dana.call(organizationRoutes.list, {})).items).toEqual([])
})

it('opens no case to who passes it, nor to who does not take cases over, and is for those who run the practice', async () => {
  const { owner, admin, dana, lee, params, first, idOf, of } = await newPractice()
  const dana1 = await of('Dana Cole')
  const body = async (name: string, caseId = first) => ({
    passes: [{ caseId, toOrganizationMemberId: await idOf(name) }],
  })
  const pass = async (by: Account, name: string) => by.call(routes.passCases, { ...dana1, body: await body(name) })
  expect(await ruleOf(pass(owner, 'Olive Owner'))).toBe('pass_to_self')
  expect(await ruleOf(pass(owner, 'Ada Admin'))).toBe('pass_to_colleague')
  expect(await ruleOf(pass(owner, 'Dana Cole'))).toBe('pass_to_colleague')
  for (const one of [dana, lee]) {
    expect((await refusal(pass(one, 'Lee Park'))).type).toBe('/problems/forbidden')
    expect((await refusal(one.call(routes.casesToPass, dana1))).type).toBe('/problems/forbidden')
  }
  const unknown = { passes: [{ caseId: crypto.randomUUID(), toOrganizationMemberId: await idOf('Lee Park') }] }
  expect(await wrongFields(admin.call(routes.passCases, { ...dana1, body: unknown }))).toEqual(['body/passes/0/caseId'])
  const nobody = { passes: [{ caseId: first, toOrganizationMemberId: crypto.randomUUID() }] }
  expect(await wrongFields(admin.call(routes.passCases, { ...dana1, body: nobody }))).toEqual([
    'body/passes/0/toOrganizationMemberId',
  ])
  // somebody of the family is not made its professional
  await joinCase(api, { lead: dana, organizationId: params.organizationId, caseId: first, planId: '' }, 'helper', 'Pat')
  const { items } = await admin.call(routes.list, { params })
  expect(items.some(({ displayName }) => displayName === 'Pat')).toBe(false)
})
