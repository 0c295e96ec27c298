import { passkeyRoutes } from '@holdfast/contracts/passkeys'
import { sessionRoutes } from '@holdfast/contracts/session'
import { userRoutes } from '@holdfast/contracts/users'
import { newSample } from '@holdfast/scenarios/family-case'
import { describe, expect, it, vi } from 'vitest'
import { type Account, type Browser, newBrowser, newPerson, PASSWORD, useApi } from '../../test/api.ts'
import { type Authenticator, newAuthenticator } from '../../test/authenticator.ts'
import { refusal, ruleOf, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const NEW = 'copper anchor violet maple'

const prove = (who: Browser) => who.call(sessionRoutes.prove, { body: { passphrase: PASSWORD } })

async function addPasskey(who: Browser, device: Authenticator, name?: string) {
  const passkey = device.create(await who.call(passkeyRoutes.askToAdd, {}))
  return who.call(passkeyRoutes.add, { body: { passkey, ...(name && { name }) } })
}

async function signIn(browser: Browser, device: Authenticator) {
  const passkey = device.sign(await browser.call(passkeyRoutes.askToSign, {}))
  return browser.call(sessionRoutes.signInByPasskey, { body: { passkey } })
}

/** Somebody with an account and a passkey on a device. */
async function withPasskey(): Promise<{ person: Account; device: Authenticator; passkeyId: string }> {
  const person = await newPerson(api)
  const device = newAuthenticator()
  await prove(person)
  const { id } = await addPasskey(person, device)
  return { person, device, passkeyId: id }
}

const lettersTo = (address: string) => api.letters.filter(({ to }) => to === address).map(({ subject }) => subject)
const namesOf = async (who: Browser) =>
  (await who.call(passkeyRoutes.list, { query: {} })).items.map(({ name }) => name)

describe('a passkey of an account', () => {
  it('is added after a proof: other sessions end, and the owner is told', async () => {
    const person = await newPerson(api)
    const other = newBrowser(api)
    await other.call(sessionRoutes.signIn, { body: { email: person.email, password: PASSWORD } })
    expect((await refusal(person.call(passkeyRoutes.askToAdd, {}))).type).toBe('/problems/prove-yourself')
    await prove(person)
    const added = await addPasskey(person, newAuthenticator(), 'My phone')
    expect(added).toMatchObject({ name: 'My phone', lastUsedAt: null })
    expect(await namesOf(person)).toEqual(['My phone'])
    expect((await refusal(other.call(sessionRoutes.get, {}))).status).toBe(401)
    expect((await person.call(sessionRoutes.signInDetails, {})).hasPasskey).toBe(true)
    await vi.waitUntil(() => lettersTo(person.email).includes('A passkey was added'))
  })

  it('is called as its device, and something else if its owner likes', async () => {
    const { person, passkeyId } = await withPasskey()
    expect(await namesOf(person)).not.toEqual([''])
    const params = { passkeyId }
    await person.call(passkeyRoutes.rename, { params, body: { name: 'The old phone' } })
    expect(await namesOf(person)).toEqual(['The old phone'])
    expect(await wrongFields(person.call(passkeyRoutes.rename, { params, body: { name: ' ' } }))).toEqual(['body/name'])
  })

  it('signs in without an address, in a browser that has never been here', async () => {
    const { person, device } = await withPasskey()
    const browser = newBrowser(api)
    const { user, isLinkOnly } = await signIn(browser, device)
    expect([user.email, isLinkOnly]).toEqual([person.email, false])
    expect((await browser.call(sessionRoutes.get, {})).user.id).toBe(user.id)
    const [passkey] = (await browser.call(passkeyRoutes.list, { query: {} })).items
    expect(passkey?.lastUsedAt).not.toBeNull()
    await vi.waitUntil(() => lettersTo(person.email).includes('A new sign-in'))
  })

  it('proves who somebody is: with it the next one is added', async () => {
    const { device } = await withPasskey()
    const browser = newBrowser(api)
    await signIn(browser, device)
    expect((await refusal(browser.call(passkeyRoutes.askToAdd, {}))).type).toBe('/problems/prove-yourself')
    const passkey = device.sign(await browser.call(passkeyRoutes.askToSign, {}))
    await browser.call(sessionRoutes.prove, { body: { passkey } })
    await addPasskey(browser, newAuthenticator(), 'The next one')
    expect(await namesOf(browser)).toContain('The next one')
    const both = { passkey, passphrase: PASSWORD }
    for (const body of [both, {}])
      expect(await wrongFields(browser.call(sessionRoutes.prove, { body }))).toEqual(['body'])
  })

  it('is removed after a proof, and opens nothing any more', async () => {
    const { person, device, passkeyId } = await withPasskey()
    const params = { passkeyId }
    const browser = newBrowser(api)
    await signIn(browser, device)
    expect((await refusal(browser.call(passkeyRoutes.remove, { params }))).type).toBe('/problems/prove-yourself')
    await person.call(passkeyRoutes.remove, { params })
    expect((await refusal(browser.call(sessionRoutes.get, {}))).status).toBe(401)
    expect((await refusal(signIn(newBrowser(api), device))).type).toBe('/problems/passkey-refused')
    expect((await refusal(person.call(passkeyRoutes.remove, { params }))).status).toBe(404)
    await vi.waitUntil(() => lettersTo(person.email).includes('A passkey was removed'))
  })

  it('is removed by a new password that was set with a link', async () => {
    const { person, device } = await withPasskey()
    const { email } = person
    await person.call(userRoutes.requestPasswordReset, { body: { email } })
    await vi.waitUntil(() => lettersTo(email).includes('Your link'))
    const letter = api.letters.find(({ to, subject }) => to === email && subject === 'Your link')
    const token = /#(\S+)/.exec(letter?.text ?? '')?.[1] ?? ''
    await newBrowser(api).call(userRoutes.completePasswordReset, { body: { token, password: NEW } })
    expect((await refusal(signIn(newBrowser(api), device))).type).toBe('/problems/passkey-refused')
  })

  it('is nobody else to see, rename or remove', async () => {
    const { passkeyId } = await withPasskey()
    const other = await newPerson(api)
    await prove(other)
    const params = { passkeyId }
    expect(await namesOf(other)).toEqual([])
    expect((await refusal(other.call(passkeyRoutes.remove, { params }))).status).toBe(404)
    const rename = other.call(passkeyRoutes.rename, { params, body: { name: 'Mine' } })
    expect((await refusal(rename)).status).toBe(404)
  })

  it('is one of twenty at most', async () => {
    const person = await newPerson(api)
    await prove(person)
    for (const name of Array.from({ length: 20 }, (_, at) => `Key ${at}`))
      await addPasskey(person, newAuthenticator(), name)
    expect(await ruleOf(person.call(passkeyRoutes.askToAdd, {}))).toBe('list_is_full')
  })

  it('is not there for the people of a sample, who cannot prove who they are', async () => {
    const { lead } = await newSample(api)
    expect(await wrongFields(prove(lead))).toEqual(['body/passphrase'])
    expect((await refusal(lead.call(passkeyRoutes.askToAdd, {}))).type).toBe('/problems/prove-yourself')
  })
})
