import { invitationRoutes } from '@holdfast/contracts/invitations'
import { passkeyRoutes } from '@holdfast/contracts/passkeys'
import { sessionRoutes } from '@holdfast/contracts/session'
import { userRoutes } from '@holdfast/contracts/users'
import { newFamily } from '@holdfast/scenarios/family-case'
import { DAY } from '@holdfast/domain/shared/time'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ageSessions } from '../../test/age-sessions.ts'
import { newBrowser, newPerson, PASSWORD, useApi } from '../../test/api.ts'
import { refusal } from '../../test/refusal.ts'

const api = useApi()
const NEW_PASSWORD = 'copper anchor violet maple'

afterEach(() => void (api.clock.ahead = 0))

/** The secret behind the `#` of the link in a letter. */
async function tokenFromLetter(to: string, subject: string): Promise<string> {
  const letter = () => api.letters.findLast((sent) => sent.to === to && sent.subject === subject)
  await vi.waitUntil(() => letter() !== undefined, { timeout: 15_000 })
  return /#(\S+)/.exec(letter()?.text ?? '')?.[1] ?? ''
}

const refusalOrNull = (call: Promise<unknown>): Promise<string | null> =>
  call.then(
    () => null,
    async (error: unknown) => (await refusal(Promise.reject(error))).type,
  )

const linkIn = (url: string | null | undefined): string => url?.split('#')[1] ?? ''

describe.each([
  ['a year behind', -365 * DAY],
  ['a year ahead', 365 * DAY],
])('a process whose clock is %s', (_, ahead) => {
  it('keeps a session for as long as it lasts, whoever opened it, and no longer', async () => {
    const before = await newPerson(api)
    api.clock.ahead = ahead
    const here = await newPerson(api)
    for (const person of [before, here]) {
      expect((await person.call(sessionRoutes.list, {})).items).toHaveLength(1)
      await ageSessions(api, person, 29)
      await person.call(sessionRoutes.get, {})
      await ageSessions(api, person, 29)
      await person.call(sessionRoutes.get, {})
      await ageSessions(api, person, 31)
      expect((await refusal(person.call(sessionRoutes.get, {}))).type).toBe('/problems/not-signed-in')
    }
    api.clock.ahead = 0
    await ageSessions(api, here, -31)
    await here.call(sessionRoutes.get, {})
  })

  it('takes a link for a new password within half an hour, and none that is older', async () => {
    const { email } = await newPerson(api)
    const browser = newBrowser(api)
    const reset = (token: string) =>
      browser.call(userRoutes.completePasswordReset, { body: { token, password: NEW_PASSWORD } })
    await browser.call(userRoutes.requestPasswordReset, { body: { email } })
    const made = await tokenFromLetter(email, 'Your link')
    api.letters.splice(0)
    api.clock.ahead = ahead
    await reset(made)
    await browser.call(userRoutes.requestPasswordReset, { body: { email } })
    const madeHere = await tokenFromLetter(email, 'Your link')
    await api.database.prisma.$executeRaw`
      UPDATE identity.password_resets SET expires_at = expires_at - interval '31 minutes'
      WHERE user_id = (SELECT id FROM identity.users WHERE email = ${email})`
    expect((await refusal(reset(madeHere))).type).toBe('/problems/link-not-valid')
  })

  it('lets somebody change how they come back for five minutes after a proof, whoever took it, and no longer', async () => {
    const person = await newPerson(api)
    const change = async () => refusalOrNull(person.call(passkeyRoutes.askToAdd, {}))
    const prove = () => person.call(sessionRoutes.prove, { body: { passphrase: PASSWORD } })
    const turns = [
      { provedAt: 0, changedAt: ahead },
      { provedAt: ahead, changedAt: 0 },
    ]
    for (const { provedAt, changedAt } of turns) {
      api.clock.ahead = provedAt
      await prove()
      api.clock.ahead = changedAt
      await ageSessions(api, person, 4)
      expect(await change()).toBeNull()
      await ageSessions(api, person, 2)
      expect(await change()).toBe('/problems/prove-yourself')
    }
  })

  it('takes an invitation, a personal link and a confirmed address that another process made, and makes such', async () => {
    const family = await newFamily(api)
    const params = { organizationId: family.organizationId, caseId: family.caseId }
    const invite = (name: string) =>
      family.lead.call(invitationRoutes.create, { params, body: { name, role: 'participant' as const } })
    const join = async (name: string, link: string | null) =>
      newBrowser(api).call(invitationRoutes.accept, {
        body: { token: linkIn(link), displayName: name, passphrase: NEW_PASSWORD, adult: true, notTheLovedOne: true },
      })
    const comeBack = (link: string | null) =>
      newBrowser(api).call(invitationRoutes.returnByLink, { body: { token: linkIn(link) } })
    const made = await invite('Ben')
    const joined = await join('Rosa', (await invite('Rosa')).link)
    api.clock.ahead = ahead
    const madeHere = await invite('Luis')
    expect(madeHere.state).toBe('open')
    await join('Ben', made.link)
    const joinedHere = await join('Luis', madeHere.link)
    expect((await comeBack(joined.personalLink)).role).toBe('participant')
    const email = `confirmed-here-${crypto.randomUUID()}@example.org`
    const account = newBrowser(api)
    await account.call(userRoutes.signUp, {
      body: { email, password: PASSWORD, displayName: 'Ana Ruiz', locale: 'en' },
    })
    await account.call(sessionRoutes.signIn, { body: { email, password: PASSWORD } })
    await account.call(sessionRoutes.confirmAddress, {})
    const token = await tokenFromLetter(email, 'Your address')
    api.clock.ahead = 0
    expect((await comeBack(joinedHere.personalLink)).role).toBe('participant')
    await account.call(userRoutes.confirmAddress, { body: { token } })
  })
})
