import { organizationRoutes } from '@holdfast/contracts/organizations'
import { sessionRoutes } from '@holdfast/contracts/session'
import { userRoutes } from '@holdfast/contracts/users'
import { describe, expect, it, vi } from 'vitest'
import { ageSessions } from '../../test/age-sessions.ts'
import { newBrowser, newPerson, PASSWORD, useApi } from '../../test/api.ts'
import { refusal, wrongFields } from '../../test/refusal.ts'

const api = useApi()

describe('POST /users', () => {
  it('answers the same for an address that has an account, and sends its owner an e-mail', async () => {
    const { email } = await newPerson(api)
    const body = {
      email: email.toUpperCase(),
      password: 'another lantern river moss',
      displayName: 'preMeetingCheck',
      locale: 'en',
    } as const
    expect(await newBrowser(api).call(userRoutes.signUp, { body })).toEqual({ accepted: true })
    await vi.waitUntil(() => api.letters.some((letter) => letter.to === email))
    expect(api.letters.filter((letter) => letter.to === email)).toHaveLength(1)
    expect(
      (await refusal(newBrowser(api).call(sessionRoutes.signIn, { body: { email, password: body.password } }))).type,
    ).toBe('/problems/sign-in-refused')
  })

  it.each([
    ['fourteen chars', 'k3 zebra lamp!'],
    ['common words', 'passwordpassword'],
    ['the own name', 'Karen Ortiz Karen Ortiz'],
    ['the name of the product', 'holdfastholdfast1'],
    ['a sentence of common words', 'thisismypassword'],
    ['a boast', 'iamthebestintheworld'],
    ['a boast with signs', 'I am the best in the world! 1'],
    ['a famous phrase', 'correcthorsebatterystaple'],
    ['a Spanish sentence', 'todos estamos juntos'],
    ['129 characters', `${'river lantern moss '.repeat(6)}${'abcdefghijklmnop'}`.slice(0, 129)],
  ])('refuses a password: %s', async (_, password) => {
    const body = {
      email: `new-${Math.random()}@example.org`,
      password,
      displayName: 'Karen Ortiz',
      locale: 'en',
    } as const
    expect(await refusal(newBrowser(api).call(userRoutes.signUp, { body }))).toMatchObject({
      type: '/problems/invalid-request',
      errors: [{ path: 'body/password' }],
    })
  })

  it('names every wrong field at once', async () => {
    const response = await newBrowser(api).fetch('/api/v1/users', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'x', password: 'short', displayName: '', role: 'owner' }),
    })
    const { errors } = (await response.json()) as { errors: { path: string }[] }
    expect(response.status).toBe(400)
    expect(new Set(errors.map((error) => error.path))).toEqual(
      new Set(['body/email', 'body/password', 'body/displayName', 'body/role']),
    )
  })

  it.each([
    ['JOSÉ', 'josé', 'example.org', 'example.org'],
    ['jo', 'jo', 'münchen.example', 'xn--mnchen-3ya.example'],
  ])('takes an address with letters beyond ASCII, and writes to it: %s@%s', async (typed, box, domain, ascii) => {
    const key = `-${Math.random()}`
    const email = `${typed}${key}@${domain}`
    const body = { email, password: PASSWORD, displayName: 'José', locale: 'es' } as const
    await newBrowser(api).call(userRoutes.signUp, { body })
    const canonical = `${box}${key}@${ascii}`
    await newBrowser(api).call(userRoutes.requestPasswordReset, { body: { email } })
    await vi.waitUntil(() => api.letters.some(({ to }) => to === canonical))
    const signedIn = await newBrowser(api).call(sessionRoutes.signIn, {
      body: { email: `${typed.normalize('NFD')}${key}@${domain.toUpperCase()}`, password: PASSWORD },
    })
    expect(signedIn.user.email).toBe(canonical)
  })

  it.each(['\u200b', '\u3164', '\u2800', '…'])(
    'refuses a name of which no letter can be seen: %j',
    async (displayName) => {
      const body = { email: `new-${Math.random()}@example.org`, password: PASSWORD, displayName, locale: 'en' } as const
      expect(await wrongFields(newBrowser(api).call(userRoutes.signUp, { body }))).toContain('body/displayName')
    },
  )

  it('takes a password as it looks, whichever keyboard makes its letters', async () => {
    const email = `form-${Date.now()}@example.org`
    const password = 'José lantern copper moss 42'
    const body = { email, password: password.normalize('NFD'), displayName: 'Ana', locale: 'es' } as const
    await newBrowser(api).call(userRoutes.signUp, { body })
    const signedIn = await newBrowser(api).call(sessionRoutes.signIn, {
      body: { email, password: password.normalize('NFC') },
    })
    expect(signedIn.user.email).toBe(email)
  })

  it('accepts a 128-character password without truncation', async () => {
    const password =
      'Zürich lantern 日本語 moss river stone copper violet anchor maple thunder pebble orchid canyon velvet harbor meadow quartz ember willow'.slice(
        0,
        128,
      )
    const email = `long-${Date.now()}@example.org`
    await newBrowser(api).call(userRoutes.signUp, { body: { email, password, displayName: 'Ana', locale: 'es' } })
    expect(
      (
        await refusal(
          newBrowser(api).call(sessionRoutes.signIn, { body: { email, password: `${password.slice(0, -1)}?` } }),
        )
      ).status,
    ).toBe(401)
    expect((await newBrowser(api).call(sessionRoutes.signIn, { body: { email, password } })).user.locale).toBe('es')
  })
})

describe('POST /session', () => {
  it('counts attempts before verifying, so that after ten even the right password is refused', async () => {
    const { email } = await newPerson(api)
    const wrong = Array.from({ length: 30 }, () =>
      refusal(newBrowser(api).call(sessionRoutes.signIn, { body: { email, password: 'not the password' } })),
    )
    const answers = await Promise.all(wrong)
    expect(answers.filter((answer) => answer.status === 401).length).toBeLessThanOrEqual(9)
    expect(
      (await refusal(newBrowser(api).call(sessionRoutes.signIn, { body: { email, password: PASSWORD } }))).status,
    ).toBe(429)
  })

  it('accepts a known device while attempts from elsewhere are refused', async () => {
    const person = await newPerson(api)
    const body = { email: person.email, password: PASSWORD }
    await person.call(sessionRoutes.signOut, {})
    for (let guess = 0; guess < 11; guess += 1)
      await refusal(newBrowser(api).call(sessionRoutes.signIn, { body: { ...body, password: 'a wrong guess' } }))
    expect((await refusal(newBrowser(api).call(sessionRoutes.signIn, { body }))).status).toBe(429)
    expect((await person.call(sessionRoutes.signIn, { body })).user.displayName).toBe('Ana Ruiz')
    const other = await newPerson(api)
    expect((await refusal(other.call(sessionRoutes.signIn, { body }))).status).toBe(429)
  })

  it('answers an unknown address like a wrong password', async () => {
    const { email } = await newPerson(api)
    const { instance: _a, ...known } = await refusal(
      newBrowser(api).call(sessionRoutes.signIn, { body: { email, password: 'wrong words' } }),
    )
    const { instance: _b, ...unknown } = await refusal(
      newBrowser(api).call(sessionRoutes.signIn, { body: { email: `no-${email}`, password: 'wrong words' } }),
    )
    expect(unknown).toEqual(known)
  })

  it('keeps the session id in an HttpOnly cookie, and only its hash in the database', async () => {
    const { email } = await newPerson(api)
    const response = await newBrowser(api).fetch('/api/v1/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: PASSWORD }),
    })
    const cookie = response.headers.getSetCookie()[0] ?? ''
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    const token = cookie.split(/[=;]/)[1] ?? ''
    expect(await api.database.prisma.session.count({ where: { tokenHash: token } })).toBe(0)
    expect(await response.text()).not.toContain(token)
  })
})

describe('a session', () => {
  it('ends when idle, and at the latest after twelve hours', async () => {
    const person = await newPerson(api)
    await ageSessions(api, person, 29)
    expect((await person.call(sessionRoutes.get, {})).user.email).toBe(person.email)
    await ageSessions(api, person, 31)
    expect((await refusal(person.call(sessionRoutes.get, {}))).status).toBe(401)
    const other = await newPerson(api)
    for (let passed = 25; passed < 12 * 60; passed += 25) {
      await ageSessions(api, other, 25)
      await other.call(sessionRoutes.get, {})
    }
    await ageSessions(api, other, 21)
    expect((await refusal(other.call(sessionRoutes.get, {}))).status).toBe(401)
  })

  it('is listed, and ended one by one or all at once', async () => {
    const person = await newPerson(api)
    const phone = newBrowser(api)
    await phone.call(sessionRoutes.signIn, { body: { email: person.email, password: PASSWORD } })
    const { items } = await person.call(sessionRoutes.list, {})
    expect(items).toHaveLength(2)
    const inSpanish = await person.fetch('/api/v1/sessions', { headers: { 'accept-language': 'es' } })
    expect(await inSpanish.json()).toMatchObject({ items: [{ device: 'Un programa' }, { device: 'Un programa' }] })
    const other = items.find((session) => !session.isCurrent)
    const stranger = await newPerson(api)
    expect((await refusal(stranger.call(sessionRoutes.end, { params: { sessionId: other?.id ?? '' } }))).status).toBe(
      404,
    )
    await person.call(sessionRoutes.end, { params: { sessionId: other?.id ?? '' } })
    expect((await refusal(phone.call(sessionRoutes.get, {}))).status).toBe(401)
    await person.call(sessionRoutes.endAll, {})
    expect((await refusal(person.call(organizationRoutes.list, {}))).status).toBe(401)
  })
})

describe('a sign-in on a device that was never seen', () => {
  it('is reported to the owner by e-mail, unlike sign-ins on a known device', async () => {
    const person = await newPerson(api)
    const body = { email: person.email, password: PASSWORD }
    const told = () => api.letters.filter(({ to }) => to === person.email)
    await person.call(sessionRoutes.signIn, { body })
    await newBrowser(api).call(sessionRoutes.signIn, { body })
    await vi.waitUntil(() => told().length > 0)
    expect(told()).toMatchObject([{ subject: 'A new sign-in', text: expect.stringContaining('/reset') }])
    expect(told()[0]?.text).not.toMatch(/holdfast|intervention|addiction/i)
  })
})

describe('a browser that signs in again', () => {
  it('ends the session that it had before, and no other', async () => {
    const person = await newPerson(api)
    const { email } = person
    const phone = newBrowser(api)
    await phone.call(sessionRoutes.signIn, { body: { email, password: PASSWORD } })
    await person.call(sessionRoutes.signIn, { body: { email, password: PASSWORD } })
    expect((await person.call(sessionRoutes.list, { query: {} })).items).toHaveLength(2)
    expect((await phone.call(sessionRoutes.get, {})).user.email).toBe(email)
  })
})

describe('POST /password-resets', () => {
  it('sets a new password once, by mail, and ends every session', async () => {
    const person = await newPerson(api)
    await newBrowser(api).call(userRoutes.requestPasswordReset, { body: { email: person.email } })
    const letter = await vi.waitUntil(() => api.letters.findLast((one) => one.to === person.email))
    const token = letter.text.match(/reset#([\w-]+)/)?.[1] ?? ''
    expect(letter.subject).not.toMatch(/holdfast|intervention|addiction/i)
    const password = 'copper anchor violet maple'
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, () =>
        newBrowser(api).call(userRoutes.completePasswordReset, { body: { token, password } }),
      ),
    )
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect((await refusal(person.call(sessionRoutes.get, {}))).status).toBe(401)
    expect(
      (await newBrowser(api).call(sessionRoutes.signIn, { body: { email: person.email, password } })).user.email,
    ).toBe(person.email)
  })

  it('voids every other link, and tells the owner that the password was changed', async () => {
    const person = await newPerson(api)
    const letters = () => api.letters.filter(({ to, text }) => to === person.email && text.includes('/reset#'))
    await newBrowser(api).call(userRoutes.requestPasswordReset, { body: { email: person.email } })
    await newBrowser(api).call(userRoutes.requestPasswordReset, { body: { email: person.email } })
    await vi.waitUntil(() => letters().length === 2)
    const [first, second] = letters().map(({ text }) => text.match(/reset#([\w-]+)/)?.[1] ?? '')
    const complete = (token = '', password = 'copper anchor violet maple') =>
      newBrowser(api).call(userRoutes.completePasswordReset, { body: { token, password } })
    await complete(first)
    expect((await refusal(complete(second))).type).toBe('/problems/link-not-valid')
    await vi.waitUntil(() => api.letters.some(({ to, subject }) => to === person.email && /was changed/.test(subject)))
  })

  it('sends the e-mail in the language of the account', async () => {
    const { email, call } = await newPerson(api)
    await call(sessionRoutes.changeUser, { body: { locale: 'es' } })
    await newBrowser(api).call(userRoutes.requestPasswordReset, { body: { email } })
    const letter = await vi.waitUntil(() => api.letters.findLast((one) => one.to === email))
    expect(letter).toMatchObject({ subject: 'Su enlace', text: expect.stringMatching(/contraseña.*reset#/s) })
    const body = { email, password: 'another lantern river moss', displayName: 'preMeetingCheck' }
    await newBrowser(api).call(userRoutes.signUp, { body })
    await vi.waitUntil(() => api.letters.some(({ to, subject }) => to === email && subject === 'Su cuenta'))
  })

  it('answers the same for an address without an account', async () => {
    const answer = await newBrowser(api).call(userRoutes.requestPasswordReset, {
      body: { email: `nobody-${Date.now()}@example.org` },
    })
    expect(answer).toEqual({ accepted: true })
  })
})

describe('GET /current-session', () => {
  it('says who is signed in, and null for nobody, an ended session and a cookie that is none', async () => {
    const person = await newPerson(api)
    const { sessionId } = await person.call(sessionRoutes.get, {})
    expect(await newBrowser(api).call(sessionRoutes.find, {})).toEqual({ session: null })
    expect((await person.call(sessionRoutes.find, {})).session).toMatchObject({
      sessionId,
      user: { email: person.email },
    })
    await person.call(sessionRoutes.endAll, {})
    expect(await person.call(sessionRoutes.find, {})).toEqual({ session: null })
    const answer = await fetch(`${api.url}/api/v1/current-session`, { headers: { cookie: 'holdfast=x' } })
    expect([answer.status, await answer.json()]).toEqual([200, { session: null }])
  })
})
