import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import type { OrganizationRole } from '@holdfast/domain/permissions/roles'
import { joinCase, newFamily } from '@holdfast/scenarios/family-case'
import { describe, expect, it, vi } from 'vitest'
import { type Account, type Browser, newBrowser, newPerson, useApi } from '../../test/api.ts'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const routes = organizationMemberRoutes
const tokenOf = (link: string | null) => link?.split('#')[1] ?? ''

async function newPractice() {
  const owner = await newPerson(api, 'Olive Owner')
  const { id: organizationId } = await owner.call(organizationRoutes.create, {
    body: { kind: 'practice', name: 'Harbor Practice' },
  })
  const params = { organizationId }
  const invite = (by: Browser, role: OrganizationRole, email?: string) =>
    by.call(routes.invite, { params, body: { name: 'Kim Park', role, ...(email && { email }) } })
  const join = async (role: OrganizationRole, name: string): Promise<Account> => {
    const colleague = await newPerson(api, name)
    const { link } = await invite(owner, role)
    await colleague.call(routes.accept, { body: { token: tokenOf(link) } })
    return colleague
  }
  const members = async (by: Browser = owner) => (await by.call(routes.list, { params })).items
  const memberOf = async (name: string) => {
    const found = (await members()).find(({ displayName }) => displayName === name)
    if (!found) throw new Error(`${name} is no member`)
    return { params: { organizationId, organizationMemberId: found.id }, ifMatch: found.version }
  }
  return { owner, organizationId, params, invite, join, members, memberOf }
}

describe('an invitation to an organization', () => {
  it('makes an account a member once, with the role that it names', async () => {
    const { owner, organizationId, params, invite, members } = await newPractice()
    const { link, state, letter } = await invite(owner, 'interventionist')
    expect([state, letter]).toEqual(['open', null])
    const kim = await newPerson(api, 'Kim Park')
    const token = tokenOf(link)
    expect(await newBrowser(api).call(routes.preview, { body: { token } })).toMatchObject({
      organizationName: 'Harbor Practice',
      invitedBy: 'Olive Owner',
      name: 'Kim Park',
      role: 'interventionist',
    })
    expect(await kim.call(routes.accept, { body: { token } })).toEqual({ organizationId, role: 'interventionist' })
    expect((await kim.call(organizationRoutes.get, { params })).role).toBe('interventionist')
    expect((await members()).map(({ displayName, role }) => [displayName, role])).toEqual([
      ['Olive Owner', 'owner'],
      ['Kim Park', 'interventionist'],
    ])
    const { items } = await owner.call(routes.listInvitations, { params })
    expect(items).toMatchObject([{ state: 'accepted', link: null }])
    const other = await newPerson(api, 'Other')
    expect((await refusal(other.call(routes.accept, { body: { token } }))).type).toBe('/problems/link-not-valid')
  })

  it('that is sent to an address is for the account with that address', async () => {
    const { owner, params, invite } = await newPractice()
    const kim = await newPerson(api, 'Kim Park')
    const { link, letter, id } = await invite(owner, 'reviewer', kim.email)
    expect([link, letter]).toEqual([null, 'waiting'])
    const sent = await vi.waitFor(() => {
      const found = api.letters.find(({ to, text }) => to === kim.email && text.includes('/join-organization#'))
      if (!found) throw new Error('no letter yet')
      return found
    })
    expect(`${sent.subject} ${sent.text}`).not.toContain('Harbor')
    const token = /join-organization#(\S+)/.exec(sent.text)?.[1] ?? ''
    const other = await newPerson(api, 'Other')
    expect(await ruleOf(other.call(routes.accept, { body: { token } }))).toBe('other_address')
    expect(await kim.call(routes.accept, { body: { token } })).toMatchObject({ role: 'reviewer' })
    await vi.waitFor(async () => {
      const { items } = await owner.call(routes.listInvitations, { params })
      expect(items.find((one) => one.id === id)?.letter).toBe('sent')
    })
  })

  it('stops with its withdrawal, and with the role of who sent it', async () => {
    const { owner, params, invite, join, memberOf } = await newPractice()
    const admin = await join('admin', 'Ada Admin')
    const withdrawn = await invite(owner, 'reviewer')
    const place = { ...params, organizationInvitationId: withdrawn.id }
    await expectVersionAsked((given) => owner.call(routes.withdraw, { params: place, ...given }), withdrawn.version)
    const after = await owner.call(routes.withdraw, { params: place, ifMatch: withdrawn.version })
    expect([after.state, after.link]).toEqual(['withdrawn', null])
    const byAdmin = await invite(admin, 'reviewer')
    await owner.call(routes.end, await memberOf('Ada Admin'))
    const kim = await newPerson(api, 'Kim Park')
    for (const { link } of [withdrawn, byAdmin])
      expect((await refusal(kim.call(routes.accept, { body: { token: tokenOf(link) } }))).type).toBe(
        '/problems/link-not-valid',
      )
  })

  it('names every wrong field, and is no use to a member', async () => {
    const { owner, params, invite } = await newPractice()
    const body = { name: '', role: 'boss', email: 'nobody' } as never
    expect(await wrongFields(owner.call(routes.invite, { params, body }))).toEqual([
      'body/email',
      'body/name',
      'body/role',
    ])
    const { link } = await invite(owner, 'admin')
    expect(await ruleOf(owner.call(routes.accept, { body: { token: tokenOf(link) } }))).toBe('own_invitation')
  })
})

describe('the members of an organization', () => {
  it('are changed by who runs it, owners by owners alone, and one owner stays', async () => {
    const { owner, invite, join, memberOf, members } = await newPractice()
    const admin = await join('admin', 'Ada Admin')
    const kim = await join('interventionist', 'Kim Park')
    expect(await ruleOf(invite(admin, 'owner'))).toBe('owners_by_owner')
    expect((await refusal(invite(kim, 'reviewer'))).type).toBe('/problems/forbidden')
    const toOwner = { ...(await memberOf('Kim Park')), body: { role: 'owner' } as const }
    expect(await ruleOf(admin.call(routes.update, toOwner))).toBe('owners_by_owner')
    expect((await refusal(kim.call(routes.update, toOwner))).type).toBe('/problems/forbidden')
    const olive = await memberOf('Olive Owner')
    expect(await ruleOf(owner.call(routes.update, { ...olive, body: { role: 'admin' } }))).toBe('last_owner')
    expect(await ruleOf(owner.call(routes.end, olive))).toBe('last_owner')
    expect(await ruleOf(admin.call(routes.end, olive))).toBe('owners_by_owner')
    expect((await owner.call(routes.update, toOwner)).role).toBe('owner')
    expect(await owner.call(routes.end, olive)).toEqual({ ended: true })
    expect((await members(kim)).map(({ displayName, isMe }) => [displayName, isMe])).toEqual([
      ['Ada Admin', false],
      ['Kim Park', true],
    ])
  })

  it('may leave by themselves, and come back by a new invitation', async () => {
    const { owner, params, invite, join, memberOf } = await newPractice()
    const kim = await join('interventionist', 'Kim Park')
    const mine = await memberOf('Kim Park')
    const [, second] = [await join('reviewer', 'Rae Reviewer'), await memberOf('Rae Reviewer')]
    expect((await refusal(kim.call(routes.end, second))).type).toBe('/problems/forbidden')
    expect(await kim.call(routes.end, mine)).toEqual({ ended: true })
    expect((await refusal(kim.call(organizationRoutes.get, { params }))).type).toBe('/problems/not-found')
    expect((await kim.call(organizationRoutes.list, {})).items).toEqual([])
    const { link } = await invite(owner, 'admin')
    await kim.call(routes.accept, { body: { token: tokenOf(link) } })
    expect((await kim.call(organizationRoutes.get, { params })).role).toBe('admin')
  })

  it('who has a case hand it over before they leave', async () => {
    const family = await newFamily(api)
    const params = { organizationId: family.organizationId }
    const { link } = await family.lead.call(routes.invite, { params, body: { name: 'Co', role: 'owner' } })
    const second = await newPerson(api, 'Second Owner')
    await second.call(routes.accept, { body: { token: tokenOf(link) } })
    const { items } = await second.call(routes.list, { params })
    const lead = items.find(({ isMe }) => !isMe)
    const place = { params: { ...params, organizationMemberId: lead?.id ?? '' }, ifMatch: lead?.version ?? 0 }
    expect(await ruleOf(second.call(routes.end, place))).toBe('cases_to_hand_over')
  })

  it('are no business of somebody in a case alone, or of another organization', async () => {
    const family = await newFamily(api)
    const guest = await joinCase(api, family, 'participant', 'Ben Lee')
    const params = { organizationId: family.organizationId }
    expect((await refusal(guest.call(routes.list, { params }))).type).toBe('/problems/forbidden')
    const { owner } = await newPractice()
    expect((await refusal(owner.call(routes.list, { params }))).type).toBe('/problems/not-found')
  })
})
