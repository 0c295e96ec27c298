import { ProblemError } from '@holdfast/contracts/call'
import { caseRoutes } from '@holdfast/contracts/cases'
import { invitationRoutes } from '@holdfast/contracts/invitations'
import { userRoutes } from '@holdfast/contracts/users'
import { newFamily } from '@holdfast/scenarios/family-case'
import { describe, expect, it, vi } from 'vitest'
import { newBrowser, newPerson, useApi } from '../../test/api.ts'
import { refusal } from '../../test/refusal.ts'
import type { TestCase } from '../../test/family.ts'

const api = useApi()
let people = 0
const newAddress = (): string => `letter-${process.pid}-${Date.now()}-${(people += 1)}@example.org`
const times = (count: number) => Array.from({ length: count })

const invite = ({ lead, organizationId, caseId }: TestCase, email: string) =>
  lead.call(invitationRoutes.create, {
    params: { organizationId, caseId },
    body: { name: 'Rosa', role: 'participant', email },
  })

const lettersTo = (email: string) => api.letters.filter(({ to }) => to === email)

describe('letters to somebody else', () => {
  it('are limited for the address that gets them from an organization, and say when to try again', async () => {
    const one = await newFamily(api)
    const address = newAddress()
    for (const _ of times(5)) await invite(one, address)
    const refused = await refusal(invite(one, address.toUpperCase()))
    expect(refused).toMatchObject({ type: '/problems/too-many-requests', status: 429 })
    const { lead, organizationId, caseId } = one
    const answer = await lead.fetch(`/api/v1/organizations/${organizationId}/cases/${caseId}/invitations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ name: 'Rosa', role: 'participant', email: address.replace('@', '+again@') }),
    })
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(80_000)
    expect(answer.headers.get('ratelimit')).toContain('"letters-recipient";r=0')
    const invitations = await lead.call(invitationRoutes.list, { params: { organizationId, caseId } })
    expect(invitations.items).toHaveLength(5)
    await vi.waitUntil(() => lettersTo(address).length === 5)
    expect((await invite(one, newAddress())).letter).toBe('waiting')
  })

  it('are limited for the address that gets them from anybody, and tell nobody what others sent', async () => {
    const address = newAddress()
    for (const _ of times(4)) {
      const family = await newFamily(api)
      for (const __ of times(5)) await invite(family, address)
    }
    const { lead, organizationId, caseId } = await newFamily(api)
    const answer = await lead.fetch(`/api/v1/organizations/${organizationId}/cases/${caseId}/invitations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ name: 'Rosa', role: 'participant', email: address }),
    })
    expect(answer.status).toBe(429)
    expect(answer.headers.get('ratelimit')).not.toContain('letters-mailbox')
  })

  it('are no more when they are asked for at the same moment, in one case and in several', async () => {
    const one = await newFamily(api)
    const { lead, organizationId } = one
    const body = { alias: 'Max', relationship: 'sibling' } as const
    const { id: caseId } = await lead.call(caseRoutes.create, { params: { organizationId }, body })
    const address = newAddress()
    const outcomes = await Promise.all(
      times(12).map((_, at) =>
        invite(at % 2 ? one : { ...one, caseId }, address).then(
          () => 'sent',
          (error: unknown) => (error instanceof ProblemError ? error.problem.status : error),
        ),
      ),
    )
    expect(outcomes.filter((outcome) => outcome === 'sent')).toHaveLength(5)
    expect(outcomes.filter((outcome) => outcome === 429)).toHaveLength(7)
    await vi.waitUntil(() => lettersTo(address).length === 5)
  })

  it('are limited for whoever sends them', async () => {
    const family = await newFamily(api)
    for (const _ of times(40)) await invite(family, newAddress())
    expect(await refusal(invite(family, newAddress()))).toMatchObject({ type: '/problems/too-many-requests' })
    // a link that is handed over by hand is no letter
    const { lead, organizationId, caseId } = family
    const params = { organizationId, caseId }
    await lead.call(invitationRoutes.create, { params, body: { name: 'Rosa', role: 'participant' } })
  })

  it('begin with no link that somebody typed as their name', async () => {
    const lead = await newPerson(api, 'Your account is blocked. Go to http://example.com/help now')
    const family = await newFamily({ ...api, account: async () => lead })
    const address = newAddress()
    await invite(family, address)
    await vi.waitUntil(() => lettersTo(address).length === 1)
    const [letter] = lettersTo(address)
    expect(letter?.text).toMatch(/^Someone you know invites you/)
    expect(letter?.text).not.toContain('example.com')
  })
})

describe('letters about an account', () => {
  it('are limited for each address, with the same answer whether it has an account', async () => {
    const known = (await newPerson(api)).email
    for (const email of [known, newAddress()]) {
      const body = { email, password: 'another lantern river moss', displayName: 'Ana', locale: 'en' } as const
      const signUp = () => newBrowser(api).call(userRoutes.signUp, { body })
      for (const _ of times(email === known ? 4 : 5)) await signUp()
      expect(await refusal(signUp())).toMatchObject({ type: '/problems/too-many-requests', status: 429 })
    }
    await vi.waitUntil(() => lettersTo(known).length === 4)
  })
})
