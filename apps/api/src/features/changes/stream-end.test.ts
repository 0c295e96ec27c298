import { caseRoutes } from '@holdfast/contracts/cases'
import { memberRoutes } from '@holdfast/contracts/members'
import { sessionRoutes } from '@holdfast/contracts/session'
import { userRoutes } from '@holdfast/contracts/users'
import { joinCase, newFamily, type TestCase } from '@holdfast/scenarios/family-case'
import { describe, expect, it, vi } from 'vitest'
import { ageSessions } from '../../test/age-sessions.ts'
import { type Account, type Browser, newBrowser, PASSWORD, useApi } from '../../test/api.ts'

const api = useApi()

/** An open stream; `ended` settles when the server ends it. */
async function follow({ organizationId, caseId }: TestCase, person: Browser) {
  const leaving = new AbortController()
  const stream = await person.fetch(`/api/v1/organizations/${organizationId}/cases/${caseId}/changes`, {
    headers: { accept: 'text/event-stream' },
    signal: leaving.signal,
  })
  let heard = ''
  const listen = async (): Promise<string> => {
    for await (const piece of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) heard += piece
    return heard
  }
  return { status: stream.status, ended: listen(), heard: () => heard, leave: () => leaving.abort() }
}

async function signInAgain({ email }: Account): Promise<Browser> {
  const browser = newBrowser(api)
  await browser.call(sessionRoutes.signIn, { body: { email, password: PASSWORD } })
  return browser
}

describe('a live stream', () => {
  it('ends with its own session, and with no other', async () => {
    const family = await newFamily(api)
    const phone = await signInAgain(family.lead)
    const [onPhone, atHome] = [await follow(family, phone), await follow(family, family.lead)]
    await phone.call(sessionRoutes.signOut, {})
    expect(await onPhone.ended).toContain('"stream"')
    const laptop = await signInAgain(family.lead)
    const { items } = await laptop.call(sessionRoutes.list, { query: {} })
    const own = items.find(({ isCurrent }) => isCurrent)
    await family.lead.call(sessionRoutes.end, { params: { sessionId: own?.id ?? '' } })
    const { lead, organizationId, caseId } = family
    await lead.call(caseRoutes.update, { params: { organizationId, caseId }, body: { alias: 'Kim' }, ifMatch: 1 })
    await vi.waitUntil(() => atHome.heard().includes('"cases"'))
    await lead.call(sessionRoutes.endAll, {})
    expect(await atHome.ended).toContain('"cases"')
  })

  it('ends when a new password ends every session', async () => {
    const family = await newFamily(api)
    const { email } = family.lead
    const open = await follow(family, family.lead)
    await newBrowser(api).call(userRoutes.requestPasswordReset, { body: { email } })
    const letter = () => api.letters.find(({ to, subject }) => to === email && subject === 'Your link')
    await vi.waitUntil(letter)
    const token = /#(\S+)/.exec(letter()?.text ?? '')?.[1] ?? ''
    await newBrowser(api).call(userRoutes.completePasswordReset, {
      body: { token, password: 'copper anchor violet maple' },
    })
    expect(await open.ended).toContain('"stream"')
  })

  it('ends when a lead asks for a new link, which ends the sessions of the guest', async () => {
    const family = await newFamily(api)
    const { lead, organizationId, caseId } = family
    const open = await follow(family, await joinCase(api, family, 'participant', 'Ben'))
    const { items } = await lead.call(memberRoutes.list, { params: { organizationId, caseId } })
    const memberId = items.find(({ displayName }) => displayName === 'Ben')?.id ?? ''
    await lead.call(memberRoutes.renewLink, { params: { organizationId, caseId, memberId } })
    expect(await open.ended).toContain('"stream"')
  })

  it('ends at once when the place in the case does, whoever follows it otherwise', async () => {
    const family = await newFamily(api)
    const { lead, organizationId, caseId } = family
    const [open, own] = [
      await follow(family, await joinCase(api, family, 'participant', 'Ben')),
      await follow(family, lead),
    ]
    const { items } = await lead.call(memberRoutes.list, { params: { organizationId, caseId } })
    const { id: memberId = '', version: ifMatch = 0 } = items.find(({ displayName }) => displayName === 'Ben') ?? {}
    await lead.call(memberRoutes.remove, { params: { organizationId, caseId, memberId }, ifMatch })
    expect(await open.ended).not.toContain('"cases"')
    await lead.call(caseRoutes.update, { params: { organizationId, caseId }, body: { alias: 'Kim' }, ifMatch: 1 })
    await vi.waitUntil(() => own.heard().includes('"cases"'))
    own.leave()
    await own.ended.catch(() => undefined)
  })

  it('is refused beyond twenty of one person, and possible again when one of them ends', async () => {
    const family = await newFamily(api)
    const open = await Promise.all(Array.from({ length: 20 }, () => follow(family, family.lead)))
    expect(open.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
    expect((await follow(family, family.lead)).status).toBe(429)
    for (const { leave, ended } of open) {
      leave()
      await ended.catch(() => undefined)
    }
    await expect.poll(async () => (await follow(family, family.lead)).status).toBe(200)
  })
})

describe('a session that nobody uses', () => {
  it('ends, and its stream with it, although others change the case and the open page asks again', async () => {
    const family = await newFamily(api)
    const { lead, organizationId, caseId } = family
    const params = { organizationId, caseId }
    const ben = await joinCase(api, family, 'participant', 'Ben')
    const open = await follow(family, ben)
    const background = (path: string) => ben.fetch(path, { headers: { 'x-background': 'true' } })
    const passTime = (minutes: number) => Promise.all([lead, ben].map((person) => ageSessions(api, person, minutes)))
    for (const [at, alias] of ['Max', 'Kim'].entries()) {
      await passTime(14)
      await lead.call(caseRoutes.update, { params, body: { alias }, ifMatch: at + 1 })
      expect((await background(`/api/v1/organizations/${organizationId}/cases/${caseId}`)).status).toBe(200)
    }
    await passTime(3)
    expect(await open.ended).toContain('"cases"')
    expect((await background('/api/v1/session')).status).toBe(401)
    // whoever used it in between still has theirs
    expect((await lead.call(sessionRoutes.get, {})).user.displayName).toBe('Karen Ortiz')
  })
})
