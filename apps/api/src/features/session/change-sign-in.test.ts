import { invitationRoutes } from '@holdfast/contracts/invitations'
import { memberRoutes } from '@holdfast/contracts/members'
import { sessionRoutes } from '@holdfast/contracts/session'
import { joinCase, newFamily, newSample, PASSPHRASE, type TestCase } from '@holdfast/scenarios/family-case'
import { describe, expect, it, vi } from 'vitest'
import { type Browser, newBrowser, newPerson, PASSWORD, useApi } from '../../test/api.ts'
import { refusal, ruleOf, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const NEW = 'copper anchor violet maple'

/** Ben, a guest of a family, in two browsers; `link` is his personal link. */
async function guestInTwoBrowsers(): Promise<{ family: TestCase; ben: Browser; phone: Browser; link: string }> {
  const family = await newFamily(api)
  const { lead, organizationId, caseId } = family
  await joinCase(api, family, 'participant', 'Ben')
  const { items } = await lead.call(memberRoutes.list, { params: { organizationId, caseId } })
  const memberId = items.find(({ displayName }) => displayName === 'Ben')?.id ?? ''
  const { personalLink } = await lead.call(memberRoutes.renewLink, { params: { organizationId, caseId, memberId } })
  const link = personalLink?.split('#')[1] ?? ''
  return { family, ben: await comeBack(link, PASSPHRASE), phone: await comeBack(link, PASSPHRASE), link }
}

async function comeBack(token: string, passphrase: string): Promise<Browser> {
  const browser = newBrowser(api)
  await browser.call(invitationRoutes.returnByLink, { body: { token, passphrase } })
  return browser
}

const lettersTo = (address: string) => api.letters.filter(({ to }) => to === address).map(({ subject }) => subject)
const newAddress = () => `ben-${crypto.randomUUID()}@example.org`

describe('PUT /session/passphrase', () => {
  it('changes the passphrase of a guest, ends every other session and keeps this one', async () => {
    const { ben, phone, link } = await guestInTwoBrowsers()
    const email = newAddress()
    await ben.call(sessionRoutes.changeContactEmail, { body: { passphrase: PASSPHRASE, email } })
    const again = await comeBack(link, PASSPHRASE)
    const body = { passphrase: PASSPHRASE, newPassphrase: NEW }
    expect((await ben.call(sessionRoutes.changePassphrase, { body })).isLinkOnly).toBe(false)
    for (const other of [phone, again]) expect((await refusal(other.call(sessionRoutes.get, {}))).status).toBe(401)
    expect((await ben.call(sessionRoutes.get, {})).user.displayName).toBe('Ben')
    expect(await wrongFields(comeBack(link, PASSPHRASE))).toEqual(['body/passphrase'])
    await comeBack(link, NEW)
    await vi.waitUntil(() => lettersTo(email).includes('Your passphrase was changed'))
  })

  it('changes the password of an account, and tells its owner', async () => {
    const person = await newPerson(api)
    const { email } = person
    const body = { passphrase: PASSWORD, newPassphrase: NEW }
    await person.call(sessionRoutes.changePassphrase, { body })
    const signIn = (password: string) => newBrowser(api).call(sessionRoutes.signIn, { body: { email, password } })
    expect((await refusal(signIn(PASSWORD))).status).toBe(401)
    expect((await signIn(NEW)).user.email).toBe(email)
    await vi.waitUntil(() => lettersTo(email).includes('Your password was changed'))
  })

  it.each([
    ['a wrong present one', { passphrase: 'not the right one', newPassphrase: NEW }, 'body/passphrase'],
    ['a short new one', { passphrase: PASSPHRASE, newPassphrase: 'short' }, 'body/newPassphrase'],
    ['a common new one', { passphrase: PASSPHRASE, newPassphrase: 'passwordpassword' }, 'body/newPassphrase'],
  ])('refuses %s, and changes nothing', async (_, body, path) => {
    const { ben, phone, link } = await guestInTwoBrowsers()
    expect(await wrongFields(ben.call(sessionRoutes.changePassphrase, { body }))).toEqual([path])
    expect((await phone.call(sessionRoutes.get, {})).user.displayName).toBe('Ben')
    await comeBack(link, PASSPHRASE)
  })

  it('is not there for the people of a sample, who have none', async () => {
    const { lead } = await newSample(api)
    expect(await lead.call(sessionRoutes.signInDetails, {})).toEqual({
      hasPassphrase: false,
      hasPasskey: false,
      hasOneTimeCodes: false,
      recoveryCodesLeft: 0,
      secondFactorFrom: null,
      contactEmail: null,
    })
    const body = { passphrase: PASSPHRASE, newPassphrase: NEW }
    expect(await wrongFields(lead.call(sessionRoutes.changePassphrase, { body }))).toEqual(['body/passphrase'])
  })
})

describe('PUT /session/contact-email', () => {
  it('changes where letters for a guest go: both addresses are told, other sessions end, new links go there', async () => {
    const { family, ben, phone } = await guestInTwoBrowsers()
    const [before, email] = [newAddress(), newAddress()]
    await ben.call(sessionRoutes.changeContactEmail, { body: { passphrase: PASSPHRASE, email: before } })
    await vi.waitUntil(() => lettersTo(before).includes('Your address'))
    expect((await refusal(phone.call(sessionRoutes.get, {}))).status).toBe(401)
    const changed = await ben.call(sessionRoutes.changeContactEmail, { body: { passphrase: PASSPHRASE, email } })
    expect(changed).toMatchObject({ hasPassphrase: true, hasPasskey: false, contactEmail: email })
    await vi.waitUntil(() => lettersTo(email).includes('Your address'))
    await vi.waitUntil(() => lettersTo(before).includes('Your address was changed'))
    const { lead, organizationId, caseId } = family
    const { items } = await lead.call(memberRoutes.list, { params: { organizationId, caseId } })
    const memberId = items.find(({ displayName }) => displayName === 'Ben')?.id ?? ''
    await lead.call(memberRoutes.renewLink, { params: { organizationId, caseId, memberId } })
    await vi.waitUntil(() => lettersTo(email).includes('Your new link'))
    expect(lettersTo(before)).not.toContain('Your new link')
  })

  it('takes the address away, and says nothing where nothing changes', async () => {
    const { ben } = await guestInTwoBrowsers()
    const email = newAddress()
    const change = (address: string | null) =>
      ben.call(sessionRoutes.changeContactEmail, { body: { passphrase: PASSPHRASE, email: address } })
    await change(email)
    await change(email)
    expect(await change(null)).toMatchObject({ hasPassphrase: true, hasPasskey: false, contactEmail: null })
    await vi.waitUntil(() => lettersTo(email).length >= 2)
    expect(lettersTo(email).sort()).toEqual(['Your address', 'Your address was changed'])
  })

  it('asks for the passphrase, also where the link alone opened the session', async () => {
    const { ben, link } = await guestInTwoBrowsers()
    const email = newAddress()
    await ben.call(sessionRoutes.changeContactEmail, { body: { passphrase: PASSPHRASE, email } })
    expect((await ben.call(sessionRoutes.signInDetails, {})).contactEmail).toBe(email)
    const byLink = newBrowser(api)
    await byLink.call(invitationRoutes.returnByLink, { body: { token: link } })
    const body = { passphrase: 'not the right one', email: newAddress() }
    expect(await wrongFields(byLink.call(sessionRoutes.changeContactEmail, { body }))).toEqual(['body/passphrase'])
    expect(await byLink.call(sessionRoutes.signInDetails, {})).toMatchObject({
      hasPassphrase: true,
      hasPasskey: false,
      contactEmail: null,
    })
  })

  it('is for guests: an account has its own address', async () => {
    const person = await newPerson(api)
    const body = { passphrase: PASSWORD, email: newAddress() }
    expect(await ruleOf(person.call(sessionRoutes.changeContactEmail, { body }))).toBe('contact_email_for_guests')
  })
})
