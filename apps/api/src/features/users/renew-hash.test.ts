import { invitationRoutes } from '@holdfast/contracts/invitations'
import { sessionRoutes } from '@holdfast/contracts/session'
import { newFamily } from '@holdfast/scenarios/family-case'
import { describe, expect, it } from 'vitest'
import { newBrowser, newPerson, PASSWORD, useApi } from '../../test/api.ts'
import { refusal } from '../../test/refusal.ts'
import { hashPassword } from './password.ts'

const api = useApi()
const EARLIER = { memoryCost: 32, timeCost: 1, parallelism: 1 }
const PRESENT = '$m=64,t=1,p=1$'
const PASSPHRASE = 'copper anchor violet maple'

const hashOf = async (id: string) =>
  (await api.database.prisma.user.findUniqueOrThrow({ where: { id } })).passwordHash ?? ''

/** Puts a hash there as one was made at the cost of an earlier time. */
async function hashAsBefore(id: string, password: string): Promise<string> {
  const passwordHash = await hashPassword({ passwordCost: EARLIER }, password)
  await api.database.prisma.user.update({ where: { id }, data: { passwordHash } })
  return passwordHash
}

describe('a hash that was made at another cost', () => {
  it('is made anew when its owner signs in, once, and not after a wrong password', async () => {
    const person = await newPerson(api)
    const { user } = await person.call(sessionRoutes.get, {})
    const signIn = (password: string) =>
      newBrowser(api).call(sessionRoutes.signIn, { body: { email: person.email, password } })
    const before = await hashAsBefore(user.id, PASSWORD)
    expect((await refusal(signIn('something else entirely'))).type).toBe('/problems/sign-in-refused')
    expect(await hashOf(user.id)).toBe(before)
    await signIn(PASSWORD)
    const renewed = await hashOf(user.id)
    expect(renewed).toContain(PRESENT)
    await signIn(PASSWORD)
    expect(await hashOf(user.id)).toBe(renewed)
  })

  it('is made anew when they show that it is them, or change it', async () => {
    const person = await newPerson(api)
    const { user } = await person.call(sessionRoutes.get, {})
    await hashAsBefore(user.id, PASSWORD)
    await person.call(sessionRoutes.prove, { body: { passphrase: PASSWORD } })
    expect(await hashOf(user.id)).toContain(PRESENT)
    await hashAsBefore(user.id, PASSWORD)
    await person.call(sessionRoutes.changePassphrase, {
      body: { passphrase: PASSWORD, newPassphrase: PASSPHRASE },
    })
    expect(await hashOf(user.id)).toContain(PRESENT)
    await newBrowser(api).call(sessionRoutes.signIn, { body: { email: person.email, password: PASSPHRASE } })
  })

  it('is made anew when a guest comes back by their link with their passphrase', async () => {
    const { lead, organizationId, caseId } = await newFamily(api)
    const { link } = await lead.call(invitationRoutes.create, {
      params: { organizationId, caseId },
      body: { name: 'Rosa', role: 'participant' },
    })
    const rosa = newBrowser(api)
    const joined = await rosa.call(invitationRoutes.accept, {
      body: {
        token: link?.split('#')[1] ?? '',
        displayName: 'Rosa',
        passphrase: PASSPHRASE,
        adult: true,
        notTheLovedOne: true,
      },
    })
    const { user } = await rosa.call(sessionRoutes.get, {})
    const before = await hashAsBefore(user.id, PASSPHRASE)
    const comeBack = (shown: { passphrase?: string }) =>
      newBrowser(api).call(invitationRoutes.returnByLink, {
        body: { token: joined.personalLink?.split('#')[1] ?? '', ...shown },
      })
    await comeBack({})
    expect(await hashOf(user.id)).toBe(before)
    await comeBack({ passphrase: PASSPHRASE })
    expect(await hashOf(user.id)).toContain(PRESENT)
  })
})
