import { oneTimeCodeRoutes } from '@holdfast/contracts/one-time-codes'
import { sessionRoutes } from '@holdfast/contracts/session'
import { userRoutes } from '@holdfast/contracts/users'
import { joinCase, newFamily, PASSPHRASE } from '@holdfast/scenarios/family-case'
import { TOTP } from 'otpauth'
import { describe, expect, it, vi } from 'vitest'
import { type Account, newBrowser, newPerson, PASSWORD, useApi } from '../../test/api.ts'
import { refusal, ruleOf, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const STEP = 30_000

/** What an app shows, so many steps from now. */
const codeOf = (uri: string, steps = 0): string => {
  const totp = new TOTP({ secret: new URL(uri).searchParams.get('secret') ?? '' })
  return totp.generate({ timestamp: Date.now() + steps * STEP })
}
const prove = (who: Account) => who.call(sessionRoutes.prove, { body: { passphrase: PASSWORD } })
const signIn = (email: string, code?: string, password = PASSWORD) =>
  newBrowser(api).call(sessionRoutes.signIn, { body: { email, password, ...(code !== undefined && { code }) } })
const subjectsTo = (address: string) => api.letters.filter(({ to }) => to === address).map(({ subject }) => subject)
const kindOf = async (answer: Promise<unknown>) => (await refusal(answer)).type

/** Somebody whose app makes codes. */
async function withCodes(): Promise<{ person: Account; uri: string; codes: string[] }> {
  const person = await newPerson(api)
  await prove(person)
  const { uri } = await person.call(oneTimeCodeRoutes.askToAdd, {})
  const { codes } = await person.call(oneTimeCodeRoutes.add, { body: { code: codeOf(uri, -1) } })
  return { person, uri, codes }
}

describe('codes of an app', () => {
  it('count once a code has confirmed them, after a proof; other sessions end, and the owner is told', async () => {
    const person = await newPerson(api)
    const elsewhere = newBrowser(api)
    await elsewhere.call(sessionRoutes.signIn, { body: { email: person.email, password: PASSWORD } })
    expect(await kindOf(person.call(oneTimeCodeRoutes.askToAdd, {}))).toBe('/problems/prove-yourself')
    await prove(person)
    await person.call(oneTimeCodeRoutes.askToAdd, {})
    const { secret, uri } = await person.call(oneTimeCodeRoutes.askToAdd, {})
    expect(uri).toMatch(/^otpauth:\/\/totp\//)
    const kept = await api.database.prisma.$queryRaw<[{ secret: string }]>`
      SELECT secret FROM identity.one_time_codes c JOIN identity.users u ON u.id = c.user_id WHERE email = ${person.email}`
    expect(kept[0].secret).not.toContain(secret)
    expect(await wrongFields(person.call(oneTimeCodeRoutes.add, { body: { code: '000000' } }))).toEqual(['body/code'])
    expect((await signIn(person.email)).user.email).toBe(person.email)
    const { codes } = await person.call(oneTimeCodeRoutes.add, { body: { code: codeOf(uri) } })
    expect(new Set(codes).size).toBe(10)
    expect((await refusal(elsewhere.call(sessionRoutes.get, {}))).status).toBe(401)
    expect(await person.call(sessionRoutes.signInDetails, {})).toMatchObject({
      hasOneTimeCodes: true,
      recoveryCodesLeft: 10,
    })
    expect(await ruleOf(person.call(oneTimeCodeRoutes.askToAdd, {}))).toBe('codes_there')
    await vi.waitUntil(() => subjectsTo(person.email).includes('Codes were added'))
  })

  it('are asked for after the password, one step early or late at most, and each works once', async () => {
    const { person, uri } = await withCodes()
    const { email } = person
    expect(await kindOf(signIn(email))).toBe('/problems/one-time-code-needed')
    expect(await kindOf(signIn(email, codeOf(uri), 'not the right one'))).toBe('/problems/sign-in-refused')
    // the one that confirmed them, and one that is too far from now
    for (const code of [codeOf(uri, -1), codeOf(uri, 3)])
      expect(await wrongFields(signIn(email, code))).toEqual(['body/code'])
    const code = codeOf(uri)
    const answers = await Promise.allSettled([signIn(email, code), signIn(email, code), signIn(email, code)])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await signIn(email, codeOf(uri, 1).replace(/^.../, '$& '))).user.email).toBe(email)
  })

  it('are tried ten times in ten minutes, whoever tries; then the right one waits as well', async () => {
    const { person, uri, codes } = await withCodes()
    // one try confirmed them
    const tries = Array.from({ length: 12 }, () =>
      refusal(person.call(sessionRoutes.prove, { body: { code: '000000' } })),
    )
    const kinds = (await Promise.all(tries)).map(({ type }) => type)
    expect(kinds.filter((kind) => kind === '/problems/invalid-request')).toHaveLength(9)
    for (const code of [codeOf(uri), codes[0] ?? ''])
      expect(await kindOf(person.call(sessionRoutes.prove, { body: { code } }))).toBe('/problems/too-many-requests')
  })

  it('hold after a new password was set by a link; a recovery code opens once', async () => {
    const { person, codes } = await withCodes()
    const { email } = person
    await newBrowser(api).call(userRoutes.requestPasswordReset, { body: { email } })
    const letter = await vi.waitUntil(() =>
      api.letters.find(({ to, subject }) => to === email && subject === 'Your link'),
    )
    const token = /reset#(\S+)/.exec(letter.text)?.[1] ?? ''
    const password = 'copper anchor violet maple'
    await newBrowser(api).call(userRoutes.completePasswordReset, { body: { token, password } })
    expect(await kindOf(signIn(email, undefined, password))).toBe('/problems/one-time-code-needed')
    const code = codes[3] ?? ''
    const answers = await Promise.allSettled([1, 2].map(() => signIn(email, code.toUpperCase(), password)))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await wrongFields(signIn(email, code, password))).toEqual(['body/code'])
    await vi.waitUntil(() => subjectsTo(email).includes('A recovery code was used'))
    const kept = await api.database.prisma.recoveryCode.findMany({ where: { user: { email } } })
    expect(kept.filter(({ usedAt }) => usedAt !== null)).toHaveLength(1)
    expect(JSON.stringify(kept)).not.toContain(code.slice(0, 5))
  })

  it('show who it is, are made anew and removed after a proof, and the owner is told', async () => {
    const { person, uri, codes } = await withCodes()
    const { email } = person
    const { user } = await person.call(sessionRoutes.get, {})
    // the proof that was given to set them up has passed
    await api.database.prisma.session.updateMany({ where: { userId: user.id }, data: { proofExpiresAt: new Date(0) } })
    for (const change of [oneTimeCodeRoutes.renewRecoveryCodes, oneTimeCodeRoutes.remove])
      expect(await kindOf(person.call(change, {}))).toBe('/problems/prove-yourself')
    await person.call(sessionRoutes.prove, { body: { code: codeOf(uri) } })
    const renewed = await person.call(oneTimeCodeRoutes.renewRecoveryCodes, {})
    expect(await wrongFields(signIn(email, codes[0]))).toEqual(['body/code'])
    expect((await signIn(email, renewed.codes[0])).user.email).toBe(email)
    await person.call(oneTimeCodeRoutes.remove, {})
    expect(await kindOf(person.call(oneTimeCodeRoutes.remove, {}))).toBe('/problems/not-found')
    expect(await ruleOf(person.call(oneTimeCodeRoutes.renewRecoveryCodes, {}))).toBe('codes_missing')
    expect((await signIn(email)).user.email).toBe(email)
    await vi.waitUntil(() =>
      ['New recovery codes', 'Codes were removed'].every((one) => subjectsTo(email).includes(one)),
    )
  })

  it('are for accounts', async () => {
    const guest = await joinCase(api, await newFamily(api), 'participant', 'Ben')
    await guest.call(sessionRoutes.prove, { body: { passphrase: PASSPHRASE } })
    expect(await ruleOf(guest.call(oneTimeCodeRoutes.askToAdd, {}))).toBe('codes_for_accounts')
  })
})
