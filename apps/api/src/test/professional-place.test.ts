import { invitationRoutes } from '@holdfast/contracts/invitations'
import { historyRoutes } from '@holdfast/contracts/plan-versions'
import { sessionRoutes } from '@holdfast/contracts/session'
import { userRoutes } from '@holdfast/contracts/users'
import { newFamily, PASSPHRASE } from '@holdfast/scenarios/family-case'
import { describe, expect, it, vi } from 'vitest'
import { newBrowser, newPerson, PASSWORD, useApi } from './api.ts'
import type { TestCase } from './family.ts'
import { refusal, ruleOf, wrongFields } from './refusal.ts'

const api = useApi()
const yes = { notTheLovedOne: true, adult: true } as const
const tokenOf = (link: string | null) => link?.split('#')[1] ?? ''

describe('the place of the professional', () => {
  it('asks for an account and a credential, is never taken by whoever offers it, and refusals stand in the history', async () => {
    const { organizationId, caseId, lead } = await newFamily(api)
    const params = { organizationId, caseId }
    const { link } = await lead.call(invitationRoutes.create, {
      params,
      body: { name: 'Dana', role: 'interventionist' },
    })
    const body = { token: tokenOf(link), displayName: 'Dr. Quack', passphrase: PASSPHRASE, credential: 'CIP', ...yes }
    expect(await ruleOf(newBrowser(api).call(invitationRoutes.accept, { body }))).toBe('professional_account')
    expect(await ruleOf(lead.call(invitationRoutes.accept, { body }))).toBe('own_invitation')
    const dana = await newPerson(api, 'Dana Cole')
    const { credential: _, ...unnamed } = body
    expect(await wrongFields(dana.call(invitationRoutes.accept, { body: unnamed }))).toEqual(['body/credential'])
    expect(await dana.call(invitationRoutes.accept, { body })).toMatchObject({ personalLink: null })
    const { items } = await lead.call(historyRoutes.list, { params })
    expect(items.filter(({ what }) => what.includes('refused'))).toHaveLength(2)
  })
})

describe('a lead who takes the place of the professional under another name', () => {
  const offer = async ({ lead, organizationId, caseId }: TestCase) => {
    const params = { organizationId, caseId }
    const { link } = await lead.call(invitationRoutes.create, {
      params,
      body: { name: 'Dana', role: 'interventionist' },
    })
    return { token: tokenOf(link), displayName: 'Dr. Quack', credential: 'CIP', ...yes }
  }

  it('is refused in a browser in which they have signed in, and the refusal stands in the history', async () => {
    const family = await newFamily(api)
    const { organizationId, caseId, lead } = family
    const body = await offer(family)
    const email = `quack-${caseId}@example.org`
    // the lead signs out and opens another account in the same browser
    const again = newBrowser(api)
    await again.call(sessionRoutes.signIn, { body: { email: lead.email, password: PASSWORD } })
    await again.call(userRoutes.signUp, { body: { email, password: PASSWORD, displayName: 'Dr. Quack', locale: 'en' } })
    await again.call(sessionRoutes.signOut, {})
    await again.call(sessionRoutes.signIn, { body: { email, password: PASSWORD } })
    expect(await ruleOf(again.call(invitationRoutes.accept, { body }))).toBe('own_device')
    const { items } = await lead.call(historyRoutes.list, { params: { organizationId, caseId } })
    expect(items.filter(({ what }) => what.includes('refused'))).toHaveLength(1)
  })

  it('is refused with an address that leads to their own letters', async () => {
    const family = await newFamily(api)
    const body = await offer(family)
    const email = family.lead.email.replace('@', '+dana@')
    const other = newBrowser(api)
    await other.call(userRoutes.signUp, { body: { email, password: PASSWORD, displayName: 'Dr. Quack', locale: 'en' } })
    await other.call(sessionRoutes.signIn, { body: { email, password: PASSWORD } })
    expect(await ruleOf(other.call(invitationRoutes.accept, { body }))).toBe('own_invitation')
  })
})

describe('the address of a professional', () => {
  it('is confirmed by the letter to their account before they take the place', async () => {
    const { organizationId, caseId, lead } = await newFamily(api)
    const params = { organizationId, caseId }
    const invited = { name: 'Dana', role: 'interventionist' } as const
    const { link } = await lead.call(invitationRoutes.create, { params, body: invited })
    const email = `dana-${caseId}@example.org`
    const dana = newBrowser(api)
    await dana.call(userRoutes.signUp, { body: { email, password: PASSWORD, displayName: 'Dana', locale: 'en' } })
    await dana.call(sessionRoutes.signIn, { body: { email, password: PASSWORD } })
    const body = { token: tokenOf(link), displayName: 'Dana', credential: 'CIP', ...yes }
    expect(await ruleOf(dana.call(invitationRoutes.accept, { body }))).toBe('address_unconfirmed')
    const forged = newBrowser(api).call(userRoutes.confirmAddress, { body: { token: 'forged' } })
    expect((await refusal(forged)).type).toBe('/problems/link-not-valid')
    await dana.call(sessionRoutes.confirmAddress, {})
    const letter = await vi.waitUntil(() => api.letters.find(({ to }) => to === email))
    const token = letter.text.match(/confirm#([\w-]+)/)?.[1] ?? ''
    await newBrowser(api).call(userRoutes.confirmAddress, { body: { token } })
    expect(await dana.call(invitationRoutes.accept, { body })).toMatchObject({ role: 'interventionist' })
  })

  it('is confirmed by an invitation that came in a letter to it', async () => {
    const { organizationId, caseId, lead } = await newFamily(api)
    const email = `dana-${caseId}@example.org`
    const invited = { name: 'Dana', role: 'interventionist', email } as const
    await lead.call(invitationRoutes.create, { params: { organizationId, caseId }, body: invited })
    const dana = newBrowser(api)
    await dana.call(userRoutes.signUp, { body: { email, password: PASSWORD, displayName: 'Dana', locale: 'en' } })
    await dana.call(sessionRoutes.signIn, { body: { email, password: PASSWORD } })
    const letter = await vi.waitUntil(() => api.letters.find(({ to, text }) => to === email && text.includes('join#')))
    const token = letter.text.match(/join#([\w.-]+)/)?.[1] ?? ''
    const body = { token, displayName: 'Dana', credential: 'CIP', ...yes }
    expect(await dana.call(invitationRoutes.accept, { body })).toMatchObject({ role: 'interventionist' })
  })
})
