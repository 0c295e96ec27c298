import { randomBytes } from 'node:crypto'
import { passkeyRoutes, type PasskeyAnswer } from '@holdfast/contracts/passkeys'
import { sessionRoutes } from '@holdfast/contracts/session'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Account, type Browser, newBrowser, newPerson, PASSWORD, useApi } from '../../test/api.ts'
import { type Authenticator, type Bent, newAuthenticator } from '../../test/authenticator.ts'
import { refusal } from '../../test/refusal.ts'

const api = useApi()
let owner: pg.Client

beforeAll(async () => {
  owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await owner.connect()
})
afterAll(() => owner.end())

const signIn = (browser: Browser, passkey: PasskeyAnswer) =>
  browser.call(sessionRoutes.signInByPasskey, { body: { passkey } })
const challengeFor = (browser: Browser) => browser.call(passkeyRoutes.askToSign, {})
const prove = (who: Browser) => who.call(sessionRoutes.prove, { body: { passphrase: PASSWORD } })

async function withPasskey(): Promise<{ person: Account; device: Authenticator; credentialId: string }> {
  const person = await newPerson(api)
  const device = newAuthenticator()
  await prove(person)
  const passkey = device.create(await person.call(passkeyRoutes.askToAdd, {}))
  await person.call(passkeyRoutes.add, { body: { passkey } })
  return { person, device, credentialId: passkey.credentialId }
}

/** As if it had been asked for so many minutes earlier, by the clock of the database. */
const age = (challenge: string, minutes: number) =>
  owner.query(
    'UPDATE identity.passkey_challenges SET created_at = created_at - make_interval(mins => $2) WHERE challenge = $1',
    [challenge, minutes],
  )

async function expectRefused(call: Promise<unknown>): Promise<void> {
  expect(await refusal(call)).toMatchObject({ type: '/problems/passkey-refused', status: 403 })
}

const actionsOf = async (who: Browser): Promise<string[]> => {
  const { user } = await who.call(sessionRoutes.get, {})
  const { rows } = await owner.query<{ action: string }>(
    'SELECT action FROM holdfast.audit_events WHERE organization_id = $1 AND chain_id = $1 ORDER BY seq',
    [user.id],
  )
  return rows.map(({ action }) => action)
}

describe('the challenge of a sign-in', () => {
  it('is used once', async () => {
    const { device } = await withPasskey()
    const browser = newBrowser(api)
    const answer = device.sign(await challengeFor(browser))
    await signIn(browser, answer)
    await expectRefused(signIn(browser, answer))
    await expectRefused(browser.call(sessionRoutes.prove, { body: { passkey: answer } }))
  })

  it('is used once in a race', async () => {
    const { device } = await withPasskey()
    const browser = newBrowser(api)
    const options = await challengeFor(browser)
    const answers = Array.from({ length: 8 }, () => device.sign(options))
    const tried = await Promise.allSettled(answers.map((answer) => signIn(browser, answer)))
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('is used up by a wrong answer', async () => {
    const { device } = await withPasskey()
    const browser = newBrowser(api)
    const options = await challengeFor(browser)
    await expectRefused(signIn(browser, device.sign(options, { verifiesUser: false })))
    await expectRefused(signIn(browser, device.sign(options)))
  })

  it('is for the browser that asked for it', async () => {
    const { device } = await withPasskey()
    const [mine, other] = [newBrowser(api), newBrowser(api)]
    await challengeFor(other)
    const answer = device.sign(await challengeFor(mine))
    await expectRefused(signIn(other, answer))
    expect((await signIn(mine, answer)).isLinkOnly).toBe(false)
  })

  it('ends after five minutes, by the clock of the database', async () => {
    const { device } = await withPasskey()
    const browser = newBrowser(api)
    const [inTime, late] = [await challengeFor(browser), await challengeFor(browser)]
    await age(inTime.challenge, 4)
    await age(late.challenge, 5)
    await expectRefused(signIn(browser, device.sign(late)))
    await signIn(browser, device.sign(inTime))
  })
})

describe('the answer to it', () => {
  it.each<[string, Bent]>([
    ['another site', { origin: 'https://holdfast.example.net' }],
    ['another port of this host', { origin: 'http://localhost:3001' }],
    ['a passkey for another host', { rpId: 'example.net' }],
    ['a challenge of its own', { challenge: randomBytes(32).toString('base64url') }],
    ['a device that asked nobody', { verifiesUser: false }],
    ['what was made to add a passkey', { type: 'webauthn.create' }],
    ['somebody else as its owner', { userHandle: randomBytes(16).toString('base64url') }],
  ])('is refused with %s', async (_, bent) => {
    const { person, device } = await withPasskey()
    const browser = newBrowser(api)
    await expectRefused(signIn(browser, device.sign(await challengeFor(browser), bent)))
    expect((await refusal(browser.call(sessionRoutes.get, {}))).status).toBe(401)
    await signIn(browser, device.sign(await challengeFor(browser)))
    expect((await person.call(sessionRoutes.get, {})).user.email).toBe(person.email)
  })

  it('is refused when its signature is over something else, or by another key', async () => {
    const [one, other] = [await withPasskey(), await withPasskey()]
    const browser = newBrowser(api)
    const answer = one.device.sign(await challengeFor(browser))
    const data = Buffer.from(answer.authenticatorData, 'base64url')
    data.writeUInt32BE(9, 33)
    await expectRefused(signIn(browser, { ...answer, authenticatorData: data.toString('base64url') }))
    const right = one.device.sign(await challengeFor(browser))
    await expectRefused(signIn(browser, { ...right, credentialId: other.credentialId }))
    expect(await actionsOf(one.person)).toContain('session.refused')
  })

  it('is refused when the count of the device goes back, as that of a copy would', async () => {
    const { device } = await withPasskey()
    const browser = newBrowser(api)
    await signIn(browser, device.sign(await challengeFor(browser), { counter: 7 }))
    for (const counter of [7, 3, 0])
      await expectRefused(signIn(browser, device.sign(await challengeFor(browser), { counter })))
    await signIn(browser, device.sign(await challengeFor(browser), { counter: 8 }))
  })

  it('is taken from a device that does not count', async () => {
    const { device } = await withPasskey()
    const browser = newBrowser(api)
    await signIn(browser, device.sign(await challengeFor(browser), { counter: 0 }))
    await signIn(browser, device.sign(await challengeFor(browser), { counter: 0 }))
  })

  it('proves nobody but its owner', async () => {
    const [one, other] = [await withPasskey(), await withPasskey()]
    const passkey = other.device.sign(await challengeFor(one.person))
    await expectRefused(one.person.call(sessionRoutes.prove, { body: { passkey } }))
    const own = one.device.sign(await challengeFor(one.person))
    await one.person.call(sessionRoutes.prove, { body: { passkey: own } })
  })
})

describe('a new passkey', () => {
  const ask = async (who: Browser) => {
    await prove(who)
    return who.call(passkeyRoutes.askToAdd, {})
  }
  const add = (who: Browser, passkey: ReturnType<Authenticator['create']>) =>
    who.call(passkeyRoutes.add, { body: { passkey } })

  it.each<[string, Bent]>([
    ['for another site', { origin: 'https://holdfast.example.net' }],
    ['for another host', { rpId: 'example.net' }],
    ['of a device that asked nobody', { verifiesUser: false }],
    ['of a sign-in', { type: 'webauthn.get' }],
    ['with certificates', { attestation: { fmt: 'packed', attStmt: new Map([['x5c', [new Uint8Array(300)]]]) } }],
    ['of another kind of device', { attestation: { fmt: 'android-safetynet', attStmt: new Map() } }],
  ])('is refused %s', async (_, bent) => {
    const person = await newPerson(api)
    await expectRefused(add(person, newAuthenticator().create(await ask(person), bent)))
    expect((await person.call(passkeyRoutes.list, { query: {} })).items).toEqual([])
  })

  it('needs a challenge of its own: not one that was used, is too old, was given to somebody else or to sign in', async () => {
    const [person, other] = [await newPerson(api), await newPerson(api)]
    const device = newAuthenticator()
    const used = await ask(person)
    await add(person, device.create(used))
    const late = await ask(person)
    await age(late.challenge, 5)
    const theirs = await ask(other)
    const { challenge } = await challengeFor(person)
    for (const options of [used, late, theirs, { ...used, challenge }])
      await expectRefused(add(person, device.create(options)))
    expect((await person.call(passkeyRoutes.list, { query: {} })).items).toHaveLength(1)
    expect(await actionsOf(person)).toEqual(['session.opened', 'passkey.added'])
  })

  it('is nobody else already', async () => {
    const { credentialId } = await withPasskey()
    const person = await newPerson(api)
    const made = newAuthenticator().create(await ask(person))
    await expectRefused(add(person, { ...made, credentialId }))
  })
})

describe('what is no answer of a device', () => {
  const bytes = (...given: number[]) => Buffer.from(given).toString('base64url')
  const clientData = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const deep = Buffer.alloc(10_000, 0x81).toString('base64url')

  it.each([
    ['no CBOR', { attestationObject: bytes(0xff, 0x00) }],
    ['CBOR that is cut off', { attestationObject: bytes(0xbf, 0x63) }],
    ['very deep CBOR', { attestationObject: deep }],
    [
      'a list that says it is endless',
      { attestationObject: bytes(0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff) },
    ],
    ['CBOR of another kind', { attestationObject: bytes(0x01) }],
    ['no JSON', { clientDataJSON: bytes(0x7b) }],
    ['JSON of another kind', { clientDataJSON: clientData(null) }],
    ['a list as a challenge', { clientDataJSON: clientData({ challenge: ['x'], type: 1 }) }],
  ])('is refused as a new passkey: %s', async (_, bent) => {
    const person = await newPerson(api)
    await prove(person)
    const made = newAuthenticator().create(await person.call(passkeyRoutes.askToAdd, {}))
    await expectRefused(person.call(passkeyRoutes.add, { body: { passkey: { ...made, ...bent } } }))
  })

  it.each([
    ['no data of the device', { authenticatorData: bytes(1) }],
    ['data with nothing behind its flags', { authenticatorData: Buffer.alloc(37, 0xff).toString('base64url') }],
    ['no signature', { signature: bytes(1) }],
    ['no JSON', { clientDataJSON: bytes(0xc3, 0x28) }],
  ])('is refused as a sign-in: %s', async (_, bent) => {
    const { device } = await withPasskey()
    const browser = newBrowser(api)
    await expectRefused(signIn(browser, { ...device.sign(await challengeFor(browser)), ...bent }))
  })

  it('is named field by field where it is too long, empty or of another type', async () => {
    const browser = newBrowser(api)
    const passkey = {
      credentialId: 'a'.repeat(1401),
      clientDataJSON: 7,
      authenticatorData: '',
      signature: 'not+base64url/',
      userHandle: ['a'],
    }
    const { status, type, ...rest } = await refusal(signIn(browser, passkey as unknown as PasskeyAnswer))
    expect([status, type]).toEqual([400, '/problems/invalid-request'])
    for (const field of Object.keys(passkey)) expect(JSON.stringify(rest)).toContain(`body/passkey/${field}`)
  })
})
