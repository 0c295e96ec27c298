import { call } from '@holdfast/contracts/call'
import { caseRoutes } from '@holdfast/contracts/cases'
import { invitationRoutes } from '@holdfast/contracts/invitations'
import { memberRoutes } from '@holdfast/contracts/members'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { sessionRoutes } from '@holdfast/contracts/session'
import { describe, expect, it, vi } from 'vitest'
import { type Browser, newBrowser, newPerson, useApi } from '../../test/api.ts'
import { joinCase, newFamily, PASSPHRASE } from '@holdfast/scenarios/family-case'
import { refusal, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const tokenOf = (link: string | null) => link?.split('#')[1] ?? ''
const yes = { notTheLovedOne: true, adult: true, passphrase: PASSPHRASE } as const

describe('similar names', () => {
  it('are pointed out to whoever invites, and in the list of members', async () => {
    const family = await newFamily(api)
    const params = { organizationId: family.organizationId, caseId: family.caseId }
    const invite = (name: string) =>
      family.lead.call(invitationRoutes.create, { params, body: { name, role: 'participant' } })
    expect((await invite('Karen Ortíz')).similarNames).toEqual(['Karen Ortiz'])
    expect((await invite('Samuel')).similarNames).toEqual(['Sam'])
    expect((await invite('Rosa')).similarNames).toEqual([])
    await joinCase(api, family, 'participant', 'Karin Ortiz')
    const { items } = await family.lead.call(memberRoutes.list, { params })
    expect(items.map(({ displayName, similarNames }) => [displayName, similarNames])).toEqual([
      ['Karen Ortiz', ['Karin Ortiz']],
      ['Karin Ortiz', ['Karen Ortiz']],
    ])
  })
})

describe('POST /invitation-answers', () => {
  it('tells the case leads what somebody said, and leaves the link good', async () => {
    const family = await newFamily(api)
    const params = { organizationId: family.organizationId, caseId: family.caseId }
    const body = { name: 'Lucia', role: 'participant' } as const
    const { link, id } = await family.lead.call(invitationRoutes.create, { params, body })
    const token = tokenOf(link)
    const lucia = newBrowser(api)
    const say = (answer: 'not_now' | 'talk_first', words?: string) =>
      lucia.call(invitationRoutes.decline, { body: { token, answer, ...(words && { words }) } })
    expect(await say('not_now')).toEqual({ told: true })
    await say('talk_first', ' Call me after six. ')
    const { items } = await family.lead.call(invitationRoutes.list, { params })
    expect(items).toMatchObject([{ id, state: 'open', answer: 'talk_first', answerWords: 'Call me after six.' }])
    expect((await refusal(lucia.call(sessionRoutes.get, {}))).type).toBe('/problems/not-signed-in')
    await lucia.call(invitationRoutes.accept, { body: { token, displayName: 'Lucia', ...yes } })
    expect((await refusal(say('not_now'))).type).toBe('/problems/link-not-valid')
  })
})

describe('POST /invitation-acceptances', () => {
  it('admits a guest once, and signs them in', async () => {
    const family = await newFamily(api)
    const { organizationId, caseId, lead } = family
    const invitation = await lead.call(invitationRoutes.create, {
      params: { organizationId, caseId },
      body: { name: 'Ben', role: 'participant' },
    })
    const ben = newBrowser(api)
    const token = tokenOf(invitation.link)
    expect(await ben.call(invitationRoutes.preview, { body: { token } })).toMatchObject({
      invitedBy: 'Karen Ortiz',
      name: 'Ben',
      role: 'participant',
    })
    const joined = await ben.call(invitationRoutes.accept, { body: { token, displayName: 'Ben', ...yes } })
    expect(joined).toMatchObject({ organizationId, caseId, role: 'participant' })
    expect((await ben.call(sessionRoutes.get, {})).user).toMatchObject({ displayName: 'Ben', kind: 'guest' })
    expect((await ben.call(caseRoutes.get, { params: { organizationId, caseId } })).alias).toBe('Sam')
    const again = await refusal(
      newBrowser(api).call(invitationRoutes.accept, { body: { token, displayName: 'preMeetingCheck', ...yes } }),
    )
    expect(again.type).toBe('/problems/link-not-valid')
  })

  it('sends a letter in the language of the one who invites, with nothing about the case', async () => {
    const { organizationId, caseId, lead } = await newFamily(api)
    const email = `rosa-${organizationId}@example.org`
    const body = { name: 'Rosa', role: 'participant', email } as const
    const ask = (locale: string) =>
      call(invitationRoutes.create, { params: { organizationId, caseId }, body }, (path, init) =>
        lead.fetch(path, { ...init, headers: { ...(init.headers as object), 'accept-language': locale } }),
      )
    const { link } = await ask('es-MX')
    await ask('en')
    const letters = () => api.letters.filter(({ to }) => to === email)
    await vi.waitUntil(() => letters().length === 2)
    const [english, spanish] = letters().toSorted((a, b) => a.subject.localeCompare(b.subject))
    expect(spanish).toMatchObject({ subject: 'Una invitación', text: expect.stringContaining('/join#') })
    expect(link).toBeNull()
    expect(english).toMatchObject({ subject: 'An invitation' })
    expect(spanish?.text).not.toContain('Sam')
  })

  it('admits one of twenty who accept at the same moment', async () => {
    const { organizationId, caseId, lead } = await newFamily(api)
    const invitation = await lead.call(invitationRoutes.create, {
      params: { organizationId, caseId },
      body: { name: 'Ben', role: 'participant' },
    })
    const token = tokenOf(invitation.link)
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        newBrowser(api).call(invitationRoutes.accept, { body: { token, displayName: 'Ben', ...yes } }),
      ),
    )
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    const members = await lead.call(memberRoutes.list, { params: { organizationId, caseId } })
    expect(members.items).toHaveLength(2)
  })

  it('accepts the personal link until it is renewed or access ends', async () => {
    const { organizationId, caseId, lead } = await newFamily(api)
    const params = { organizationId, caseId }
    const invitation = await lead.call(invitationRoutes.create, { params, body: { name: 'Ben', role: 'participant' } })
    const ben = newBrowser(api)
    const { personalLink } = await ben.call(invitationRoutes.accept, {
      body: { token: tokenOf(invitation.link), displayName: 'Ben', ...yes },
    })
    const phone = newBrowser(api)
    expect((await phone.call(invitationRoutes.returnByLink, { body: { token: tokenOf(personalLink) } })).caseId).toBe(
      caseId,
    )
    const member = (await lead.call(memberRoutes.list, { params })).items.find((one) => one.displayName === 'Ben')
    const memberId = member?.id ?? ''
    const renewed = await lead.call(memberRoutes.renewLink, { params: { ...params, memberId } })
    expect(
      (await refusal(newBrowser(api).call(invitationRoutes.returnByLink, { body: { token: tokenOf(personalLink) } })))
        .type,
    ).toBe('/problems/link-not-valid')
    const newest = tokenOf(renewed.personalLink)
    expect((await refusal(ben.call(caseRoutes.get, { params }))).type).toBe('/problems/not-signed-in')
    const back = newBrowser(api)
    await back.call(invitationRoutes.returnByLink, { body: { token: newest, passphrase: PASSPHRASE } })
    await lead.call(memberRoutes.remove, { params: { ...params, memberId }, ifMatch: 2 })
    expect((await refusal(newBrowser(api).call(invitationRoutes.returnByLink, { body: { token: newest } }))).type).toBe(
      '/problems/link-not-valid',
    )
    expect((await refusal(back.call(caseRoutes.get, { params }))).type).toBe('/problems/not-found')
  })

  it('refuses the loved one, by name and by address', async () => {
    const { organizationId, caseId, lead } = await newFamily(api)
    const params = { organizationId, caseId }
    const loved = await newPerson(api, 'Samuel')
    await lead.call(caseRoutes.update, { params, body: { lovedOneEmail: loved.email }, ifMatch: 1 })
    const byMail = await refusal(
      lead.call(invitationRoutes.create, {
        params,
        body: { name: 'S', role: 'participant', email: loved.email.toUpperCase() },
      }),
    )
    expect(byMail).toMatchObject({ type: '/problems/rule-refused', rule: 'loved_one' })
    const invitation = await lead.call(invitationRoutes.create, { params, body: { name: 'Ben', role: 'participant' } })
    const token = tokenOf(invitation.link)
    expect(
      await refusal(loved.call(invitationRoutes.accept, { body: { token, displayName: 'S', ...yes } })),
    ).toMatchObject({ rule: 'loved_one' })
    const answer = await refusal(
      newBrowser(api).call(invitationRoutes.accept, {
        body: { token, displayName: 'S', ...yes, notTheLovedOne: false as never },
      }),
    )
    expect(answer).toMatchObject({ errors: [{ path: 'body/notTheLovedOne' }] })
  })

  it('ends after seven days', async () => {
    const { organizationId, caseId, lead } = await newFamily(api)
    const invitation = await lead.call(invitationRoutes.create, {
      params: { organizationId, caseId },
      body: { name: 'Ben', role: 'participant' },
    })
    const days = (Date.parse(invitation.expiresAt) - Date.parse(invitation.createdAt)) / 86_400_000
    expect(Math.round(days * 100) / 100).toBe(7)
  })
})

describe('POST …/invitations', () => {
  it('refuses people who may not invite', async () => {
    const family = await newFamily(api)
    const ben = await joinCase(api, family, 'participant', 'Ben')
    const { organizationId, caseId } = family
    const answer = await refusal(
      ben.call(invitationRoutes.create, { params: { organizationId, caseId }, body: { name: 'X', role: 'lead' } }),
    )
    expect(answer.type).toBe('/problems/forbidden')
    expect((await refusal(ben.call(invitationRoutes.list, { params: { organizationId, caseId } }))).type).toBe(
      '/problems/forbidden',
    )
  })
})

describe('POST …/professional-invitations', () => {
  it('adds a professional of another practice to this case alone, with credential and practice', async () => {
    const family = await newFamily(api)
    const { organizationId, caseId, lead } = family
    const params = { organizationId, caseId }
    const { id: otherCase } = await lead.call(caseRoutes.create, {
      params: { organizationId },
      body: { alias: 'Max', relationship: 'friend' },
    })
    const body = { name: 'Dana Cole', credential: 'CIP', practiceName: 'Harbor Practice' }
    const invitation = await lead.call(invitationRoutes.inviteProfessional, { params, body })
    expect(invitation).toMatchObject({ ...body, role: 'interventionist', state: 'open' })
    const dana = await newPerson(api, 'Dana Cole')
    await dana.call(organizationRoutes.create, { body: { kind: 'practice', name: 'Harbor Practice' } })
    await dana.call(invitationRoutes.accept, {
      body: { token: tokenOf(invitation.link), displayName: 'Dana Cole', ...yes },
    })
    const { items } = await lead.call(memberRoutes.list, { params })
    expect(items.find(({ displayName }) => displayName === 'Dana Cole')).toMatchObject({
      role: 'interventionist',
      credential: 'CIP',
      practiceName: 'Harbor Practice',
      isGuest: false,
    })
    expect((await lead.call(caseRoutes.get, { params })).professional?.isThere).toBe(true)
    expect((await dana.call(caseRoutes.get, { params })).myRole).toBe('interventionist')
    const elsewhere = dana.call(caseRoutes.get, { params: { organizationId, caseId: otherCase } })
    expect((await refusal(elsewhere)).status).toBe(404)
    const opened = dana.call(caseRoutes.create, {
      params: { organizationId },
      body: { alias: 'X', relationship: 'friend' },
    })
    expect((await refusal(opened)).status).toBe(403)
  })

  it('requires credential and practice, and refuses people who may not invite', async () => {
    const family = await newFamily(api)
    const params = { organizationId: family.organizationId, caseId: family.caseId }
    const ask = (who: Browser, body: object) =>
      who.call(invitationRoutes.inviteProfessional, { params, body: body as never })
    expect(await wrongFields(ask(family.lead, { name: 'Dana' }))).toEqual(['body/credential', 'body/practiceName'])
    const ben = await joinCase(api, family, 'participant', 'Ben')
    const full = { name: 'Dana', credential: 'CIP', practiceName: 'Harbor' }
    expect((await refusal(ask(ben, full))).status).toBe(403)
  })
})
