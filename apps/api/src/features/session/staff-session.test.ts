import { organizationRoutes } from '@holdfast/contracts/organizations'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { sessionRoutes } from '@holdfast/contracts/session'
import { joinCase, newFamily } from '@holdfast/scenarios/family-case'
import { DECLINED, newMeetingFamily } from '@holdfast/scenarios/plan-states'
import { describe, expect, it } from 'vitest'
import { ageSessions } from '../../test/age-sessions.ts'
import { type Account, type Browser, newBrowser, newPerson, PASSWORD, useApi } from '../../test/api.ts'
import { refusal } from '../../test/refusal.ts'

const api = useApi()

const isSignedIn = async (person: Browser) => (await person.fetch('/api/v1/session', {})).status === 200

async function practiceOwner(): Promise<Account> {
  const owner = await newPerson(api)
  await owner.call(organizationRoutes.create, { body: { kind: 'practice', name: 'Harbor practice' } })
  return owner
}

async function familyOwner(): Promise<Account> {
  return (await newFamily(api)).lead
}

async function interventionistOfAFamily(): Promise<Browser> {
  return joinCase(api, await newFamily(api), 'interventionist', 'Dana Reed')
}

async function participant(): Promise<Browser> {
  return joinCase(api, await newFamily(api), 'participant', 'Ben')
}

describe('a session that nobody uses', () => {
  it.each([
    ['the owner of a practice', 15, practiceOwner],
    ['the interventionist of a case', 15, interventionistOfAFamily],
    ['whoever leads a family', 30, familyOwner],
    ['a participant', 30, participant],
  ])('of %s ends %i minutes after they last did something', async (_, minutes, make) => {
    const person = await make()
    // that they are staff may have become true after they signed in: what they do next counts
    await ageSessions(api, person, 2)
    expect(await isSignedIn(person)).toBe(true)
    await ageSessions(api, person, minutes - 1)
    expect(await isSignedIn(person)).toBe(true)
    await ageSessions(api, person, minutes + 1)
    expect((await refusal(person.call(sessionRoutes.get, {}))).type).toBe('/problems/not-signed-in')
  })

  it('has the time of staff from the sign-in on', async () => {
    const { email } = await practiceOwner()
    const phone = newBrowser(api)
    await phone.call(sessionRoutes.signIn, { body: { email, password: PASSWORD } })
    await ageSessions(api, phone, 16)
    expect(await isSignedIn(phone)).toBe(false)
  })
})

describe('a session during a meeting', () => {
  it('stays open although nobody touches the screen, and ends with the meeting', async () => {
    const { lead, interventionist, inPlan } = await newMeetingFamily(api)
    await ageSessions(api, interventionist, 2)
    expect(await isSignedIn(interventionist)).toBe(true)
    await ageSessions(api, interventionist, 60)
    expect(await isSignedIn(interventionist)).toBe(true)
    await ageSessions(api, interventionist, 61)
    const { items } = await interventionist.call(sessionRoutes.list, { query: {} })
    expect(items.map(({ isCurrent }) => isCurrent)).toEqual([true])
    await ageSessions(api, interventionist, 61)
    const background = { headers: { 'x-background': 'true' } }
    expect((await interventionist.fetch('/api/v1/session', background)).status).toBe(200)
    await lead.call(planStepRoutes.conclude, { params: inPlan, body: DECLINED })
    expect((await interventionist.fetch('/api/v1/session', background)).status).toBe(401)
  })
})
