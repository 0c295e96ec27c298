import { invitationRoutes } from '@holdfast/contracts/invitations'
import { memberRoutes } from '@holdfast/contracts/members'
import { keptWordsRoutes } from '@holdfast/contracts/kept-words'
import { participantRoutes } from '@holdfast/contracts/participants'
import { passkeyRoutes } from '@holdfast/contracts/passkeys'
import { sessionRoutes } from '@holdfast/contracts/session'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { statementRoutes } from '@holdfast/contracts/statements'
import { newFamily, PASSPHRASE } from '@holdfast/scenarios/family-case'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { newLockedFamily } from '@holdfast/scenarios/plan-states'
import { describe, expect, it } from 'vitest'
import { type Browser, newBrowser, newPerson, PASSWORD, useApi } from '../../test/api.ts'
import { type Authenticator, newAuthenticator } from '../../test/authenticator.ts'
import type { PlanningFamily, TestCase } from '../../test/family.ts'
import { refusal, ruleOf, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const SECRET = 'You taught me to swim.'
const yes = { notTheLovedOne: true, adult: true } as const

async function invite({ lead, organizationId, caseId }: TestCase, participantId?: string): Promise<string> {
  const { link } = await lead.call(invitationRoutes.create, {
    params: { organizationId, caseId },
    body: { name: 'Rosa', role: 'participant', ...(participantId && { participantId }) },
  })
  return link?.split('#')[1] ?? ''
}

/** Rosa joins with a passkey and nothing else. */
async function joinWithPasskey(browser: Browser, device: Authenticator, token: string, displayName = 'Rosa') {
  const options = await browser.call(invitationRoutes.askForPasskey, { body: { token, displayName } })
  return browser.call(invitationRoutes.accept, {
    body: { token, displayName, passkey: device.create(options), ...yes },
  })
}

async function signIn(browser: Browser, device: Authenticator) {
  const passkey = device.sign(await browser.call(passkeyRoutes.askToSign, {}))
  return browser.call(sessionRoutes.signInByPasskey, { body: { passkey } })
}

async function prove(browser: Browser, device: Authenticator) {
  const passkey = device.sign(await browser.call(passkeyRoutes.askToSign, {}))
  return browser.call(sessionRoutes.prove, { body: { passkey } })
}

async function comeBack(token: string, device: Authenticator, browser = newBrowser(api)) {
  const passkey = device.sign(await browser.call(passkeyRoutes.askToSign, {}))
  return browser.call(invitationRoutes.returnByLink, { body: { token, passkey } })
}

async function rosaWithPasskey() {
  const family = await newFamily(api)
  const [browser, device] = [newBrowser(api), newAuthenticator()]
  const { personalLink } = await joinWithPasskey(browser, device, await invite(family))
  return { family, browser, device, link: personalLink?.split('#')[1] ?? '' }
}

/** What somebody who leads the plan has added for Rosa, whose place it becomes. */
async function rosaInPlan(family: PlanningFamily) {
  const { lead, inCase, inPlan } = family
  const added = await lead.call(participantRoutes.create, {
    params: inPlan,
    body: { name: 'Rosa', relationship: 'friend', dayRoles: ['greeter'], adult: true },
  })
  const [browser, device] = [newBrowser(api), newAuthenticator()]
  const { personalLink } = await joinWithPasskey(
    browser,
    device,
    await invite({ ...family, ...inCase, lead }, added.id),
  )
  return { browser, device, participantId: added.id, link: personalLink?.split('#')[1] ?? '' }
}

const myLetter = async (family: PlanningFamily, browser: Browser) =>
  (await workspaceOf(family, browser)).statements.find(({ isMine }) => isMine)

describe('a guest who joins with a passkey', () => {
  it('comes back with it alone, and reads their own letter', async () => {
    const family = await newPlanningFamily(api)
    const { browser, device } = await rosaInPlan(family)
    const mine = await myLetter(family, browser)
    const params = { ...family.inPlan, statementId: mine?.id ?? '' }
    await browser.call(statementRoutes.write, { params, body: { love: SECRET }, ifMatch: mine?.version ?? 0 })
    await browser.call(sessionRoutes.signOut, {})
    const phone = newBrowser(api)
    expect(await signIn(phone, device)).toMatchObject({
      isLinkOnly: false,
      user: { displayName: 'Rosa', kind: 'guest' },
    })
    expect((await myLetter(family, phone))?.parts?.love).toBe(SECRET)
    expect(await phone.call(sessionRoutes.signInDetails, {})).toMatchObject({
      hasPassphrase: false,
      hasPasskey: true,
      contactEmail: null,
    })
  })

  it('opens what is theirs by their link with it, and what is shared by their link alone', async () => {
    const { device, link } = await rosaWithPasskey()
    const byLinkAlone = newBrowser(api)
    await byLinkAlone.call(invitationRoutes.returnByLink, { body: { token: link } })
    expect((await byLinkAlone.call(sessionRoutes.get, {})).isLinkOnly).toBe(true)
    await prove(byLinkAlone, device)
    expect((await byLinkAlone.call(sessionRoutes.get, {})).isLinkOnly).toBe(false)
    const back = newBrowser(api)
    await comeBack(link, device, back)
    expect((await back.call(sessionRoutes.get, {})).isLinkOnly).toBe(false)
  })

  it('is nobody else: another passkey, no passphrase, nor a link that was asked for opens their place', async () => {
    const { family, link } = await rosaWithPasskey()
    const other = await rosaWithPasskey()
    expect((await refusal(comeBack(link, other.device))).type).toBe('/problems/passkey-refused')
    const guess = newBrowser(api).call(invitationRoutes.returnByLink, { body: { token: link, passphrase: PASSPHRASE } })
    expect(await wrongFields(guess)).toEqual(['body/passphrase'])
    const { lead, organizationId, caseId } = family
    const { items } = await lead.call(memberRoutes.list, { params: { organizationId, caseId } })
    const memberId = items.find(({ displayName }) => displayName === 'Rosa')?.id ?? ''
    const { personalLink } = await lead.call(memberRoutes.renewLink, { params: { organizationId, caseId, memberId } })
    const taken = newBrowser(api)
    await taken.call(invitationRoutes.returnByLink, { body: { token: personalLink?.split('#')[1] ?? '' } })
    expect((await taken.call(sessionRoutes.get, {})).isLinkOnly).toBe(true)
    expect((await refusal(taken.call(passkeyRoutes.askToAdd, {}))).type).toBe('/problems/prove-yourself')
  })

  it('keeps their only way back, until they have another one', async () => {
    const { browser, device } = await rosaWithPasskey()
    const [passkey] = (await browser.call(passkeyRoutes.list, { query: {} })).items
    const params = { passkeyId: passkey?.id ?? '' }
    await prove(browser, device)
    expect(await ruleOf(browser.call(passkeyRoutes.remove, { params }))).toBe('last_way_back')
    await browser.call(sessionRoutes.changePassphrase, { body: { newPassphrase: PASSPHRASE } })
    await browser.call(passkeyRoutes.remove, { params })
    expect((await browser.call(sessionRoutes.signInDetails, {})).hasPasskey).toBe(false)
    expect((await refusal(signIn(newBrowser(api), device))).type).toBe('/problems/passkey-refused')
  })

  it('keeps one of two that are removed at the same moment', async () => {
    const { browser, device } = await rosaWithPasskey()
    await prove(browser, device)
    const made = newAuthenticator().create(await browser.call(passkeyRoutes.askToAdd, {}))
    await browser.call(passkeyRoutes.add, { body: { passkey: made } })
    const { items } = await browser.call(passkeyRoutes.list, { query: {} })
    const remove = ({ id }: { id: string }) => browser.call(passkeyRoutes.remove, { params: { passkeyId: id } })
    const tried = await Promise.allSettled(items.map(remove))
    expect(tried.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await browser.call(passkeyRoutes.list, { query: {} })).items).toHaveLength(1)
  })

  it('changes how they come back after a proof, and not without one', async () => {
    const { browser, device } = await rosaWithPasskey()
    const email = `rosa-${crypto.randomUUID()}@example.org`
    const changes: (() => Promise<unknown>)[] = [
      () => browser.call(sessionRoutes.changeContactEmail, { body: { email } }),
      () => browser.call(sessionRoutes.changePassphrase, { body: { newPassphrase: PASSPHRASE } }),
    ]
    for (const change of changes) expect((await refusal(change())).type).toBe('/problems/prove-yourself')
    await prove(browser, device)
    for (const change of changes) await change()
    expect(await browser.call(sessionRoutes.signInDetails, {})).toMatchObject({
      hasPassphrase: true,
      contactEmail: email,
    })
  })

  it('comes back to what they wrote when they were taken out', async () => {
    const family = await newPlanningFamily(api)
    const { browser, device, participantId, link } = await rosaInPlan(family)
    const mine = await myLetter(family, browser)
    const params = { ...family.inPlan, statementId: mine?.id ?? '' }
    await browser.call(statementRoutes.write, { params, body: { love: SECRET }, ifMatch: mine?.version ?? 0 })
    const rosa = (await workspaceOf(family)).participants.find(({ id }) => id === participantId)
    await family.lead.call(participantRoutes.remove, {
      params: { ...family.inPlan, participantId },
      ifMatch: rosa?.version ?? 0,
    })
    const back = newBrowser(api)
    expect(await comeBack(link, device, back)).toMatchObject({ caseId: null })
    expect((await back.call(keptWordsRoutes.list, { query: {} })).items).toHaveLength(1)
  })
})

describe('joining with a passkey', () => {
  it('asks for a passphrase where there is none', async () => {
    const token = await invite(await newFamily(api))
    const bare = newBrowser(api).call(invitationRoutes.accept, { body: { token, displayName: 'Rosa', ...yes } })
    expect(await wrongFields(bare)).toEqual(['body/passphrase'])
  })

  it('asks nobody whose invitation does not hold', async () => {
    const token = await invite(await newFamily(api))
    const ask = (given: string) =>
      newBrowser(api).call(invitationRoutes.askForPasskey, { body: { token: given, displayName: 'Rosa' } })
    expect((await refusal(ask(`${token}x`))).type).toBe('/problems/link-not-valid')
    await joinWithPasskey(newBrowser(api), newAuthenticator(), token)
    expect((await refusal(ask(token))).type).toBe('/problems/link-not-valid')
  })

  it('needs a passkey that was made in this browser, for this, and leaves the invitation open otherwise', async () => {
    const family = await newFamily(api)
    const token = await invite(family)
    const [browser, other, device] = [newBrowser(api), newBrowser(api), newAuthenticator()]
    const account = await newPerson(api)
    await account.call(sessionRoutes.prove, { body: { passphrase: PASSWORD } })
    const ofAccount = device.create(await account.call(passkeyRoutes.askToAdd, {}))
    await account.call(sessionRoutes.signOut, {})
    const ask = (who: Browser) => who.call(invitationRoutes.askForPasskey, { body: { token, displayName: 'Rosa' } })
    const bent = device.create(await ask(browser), { origin: 'https://holdfast.example.net' })
    const toSign = { ...(await ask(browser)), ...(await browser.call(passkeyRoutes.askToSign, {})) }
    const accept = (who: Browser, passkey: ReturnType<Authenticator['create']>) =>
      who.call(invitationRoutes.accept, { body: { token, displayName: 'Rosa', passkey, ...yes } })
    const tries = [
      [other, device.create(await ask(browser))],
      [browser, bent],
      [browser, device.create(toSign)],
      [account, ofAccount],
    ] as const
    for (const [who, passkey] of tries)
      expect((await refusal(accept(who, passkey))).type).toBe('/problems/passkey-refused')
    await joinWithPasskey(browser, device, token)
  })

  it('takes the same passkey again when the name was refused', async () => {
    const token = await invite(await newFamily(api, 'Sam'))
    const [browser, device] = [newBrowser(api), newAuthenticator()]
    const body = { token, displayName: 'Rosa' }
    const passkey = device.create(await browser.call(invitationRoutes.askForPasskey, { body }))
    const accept = (displayName: string) =>
      browser.call(invitationRoutes.accept, { body: { token, displayName, passkey, ...yes } })
    expect(await ruleOf(accept('Sam'))).toBe('loved_one')
    await accept('Rosa')
    expect((await signIn(newBrowser(api), device)).user.displayName).toBe('Rosa')
  })
})

describe('two adults on one device', () => {
  it('are two people when the second shows their passkey there', async () => {
    const family = await newLockedFamily(api)
    const { participant, interventionist: shared, inPlan } = family
    const device = newAuthenticator()
    await participant.call(sessionRoutes.prove, { body: { passphrase: PASSPHRASE } })
    const made = device.create(await participant.call(passkeyRoutes.askToAdd, {}))
    await participant.call(passkeyRoutes.add, { body: { passkey: made } })
    const { id: sobrietyCheckId } = await shared.call(sobrietyRoutes.record, {
      params: inPlan,
      body: { answersCoherent: true, consentsToTalk: true, result: 'proceed' },
    })
    await signIn(shared, device)
    const confirm = () =>
      shared.call(sobrietyRoutes.confirm, { params: { ...inPlan, sobrietyCheckId }, body: { look: 'clear' } })
    expect((await refusal(confirm())).type).toBe('/problems/prove-yourself')
    await prove(shared, device)
    expect(await confirm()).toMatchObject({ confirmedBy: 'Ben Lee', onOneDevice: true })
  })
})
