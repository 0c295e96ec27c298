import { invitationRoutes } from '@holdfast/contracts/invitations'
import { memberRoutes } from '@holdfast/contracts/members'
import { participantRoutes } from '@holdfast/contracts/participants'
import { joinCase, newFamily, PASSPHRASE } from '@holdfast/scenarios/family-case'
import { newPlanningFamily } from '@holdfast/scenarios/planning-family'
import { describe, expect, it, vi } from 'vitest'
import { newBrowser, useApi } from './api.ts'
import { memberIdOf, tokenOf } from './private-words.ts'
import { refusal, ruleOf } from './refusal.ts'

const api = useApi()
const yes = { notTheLovedOne: true, adult: true } as const

describe('an invitation', () => {
  it('asks a guest for a passphrase of their own', async () => {
    const { organizationId, caseId, lead } = await newFamily(api)
    const { link } = await lead.call(invitationRoutes.create, {
      params: { organizationId, caseId },
      body: { name: 'Mia', role: 'participant' },
    })
    const join = (passphrase?: string) =>
      refusal(
        newBrowser(api).call(invitationRoutes.accept, {
          body: { token: tokenOf(link), displayName: 'Mia', ...(passphrase && { passphrase }), ...yes },
        }),
      )
    for (const passphrase of [undefined, 'short', 'passwordpassword'])
      expect(await join(passphrase)).toMatchObject({ errors: [{ path: 'body/passphrase' }] })
  })

  it('falls with the rights of whoever made it', async () => {
    const family = await newFamily(api)
    const { organizationId, caseId, lead } = family
    const params = { organizationId, caseId }
    const other = await joinCase(api, family, 'lead', 'Tom Reed')
    const { link } = await other.call(invitationRoutes.create, { params, body: { name: 'Eve', role: 'lead' } })
    const memberId = await memberIdOf(family, 'Tom Reed')
    await lead.call(memberRoutes.remove, { params: { ...params, memberId }, ifMatch: 1 })
    const joining = newBrowser(api).call(invitationRoutes.accept, {
      body: { token: tokenOf(link), displayName: 'Eve', passphrase: PASSPHRASE, ...yes },
    })
    expect((await refusal(joining)).type).toBe('/problems/link-not-valid')
  })

  it('to an address is for whoever reads the letters there', async () => {
    const { organizationId, caseId, lead } = await newFamily(api)
    const email = `ben-${caseId}@example.org`
    const invitation = await lead.call(invitationRoutes.create, {
      params: { organizationId, caseId },
      body: { name: 'Ben', role: 'participant', email },
    })
    expect(invitation.link).toBeNull()
    const letter = await vi.waitUntil(() => api.letters.find(({ to }) => to === email))
    const token = letter.text.match(/join#([\w.-]+)/)?.[1] ?? ''
    const body = { token, displayName: 'Ben', passphrase: PASSPHRASE, ...yes }
    expect(await newBrowser(api).call(invitationRoutes.accept, { body })).toMatchObject({ role: 'participant' })
  })

  it.each(['Sam', 'SAM', ' s.a.m '])('is not accepted under the name of the loved one: %s', async (displayName) => {
    const { organizationId, caseId, lead } = await newFamily(api)
    const { link } = await lead.call(invitationRoutes.create, {
      params: { organizationId, caseId },
      body: { name: 'Ben', role: 'participant' },
    })
    const body = { token: tokenOf(link), displayName, passphrase: PASSPHRASE, ...yes }
    expect(await ruleOf(newBrowser(api).call(invitationRoutes.accept, { body }))).toBe('loved_one')
  })

  it('is not accepted for a participant who is recorded as a minor', async () => {
    const { organizationId, caseId, lead, inPlan } = await newPlanningFamily(api)
    const child = await lead.call(participantRoutes.create, {
      params: inPlan,
      body: { name: 'Mia', relationship: 'child', adult: true, attendance: 'not_attending' },
    })
    const { link } = await lead.call(invitationRoutes.create, {
      params: { organizationId, caseId },
      body: { name: 'Mia', role: 'participant', participantId: child.id },
    })
    const params = { ...inPlan, participantId: child.id }
    await lead.call(participantRoutes.update, { params, ifMatch: child.version, body: { adult: false } })
    const body = { token: tokenOf(link), displayName: 'Mia', passphrase: PASSPHRASE, ...yes }
    expect(await ruleOf(newBrowser(api).call(invitationRoutes.accept, { body }))).toBe('recorded_minor')
  })
})
