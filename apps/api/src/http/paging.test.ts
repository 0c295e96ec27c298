import { caseRoutes } from '@holdfast/contracts/cases'
import { caseStageRoutes } from '@holdfast/contracts/case-stages'
import { firstCallRoutes } from '@holdfast/contracts/first-call'
import { invitationRoutes } from '@holdfast/contracts/invitations'
import { memberRoutes } from '@holdfast/contracts/members'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { planRoutes } from '@holdfast/contracts/plans'
import { planVersionRoutes } from '@holdfast/contracts/plan-versions'
import { priorAttemptRoutes } from '@holdfast/contracts/prior-attempts'
import { sessionRoutes } from '@holdfast/contracts/session'
import { taskRoutes } from '@holdfast/contracts/tasks'
import { beforeAll, describe, expect, it } from 'vitest'
import { newBrowser, newPerson, PASSWORD, useApi } from '../test/api.ts'
import { joinCase, newFamily } from '@holdfast/scenarios/family-case'
import { refusal } from '../test/refusal.ts'

const api = useApi()
type Page = { items: { id: string }[]; nextCursor: string | null }
type List = (query: { limit?: number; cursor?: string }) => Promise<Page>
let lists: Record<string, List> = {}

beforeAll(async () => {
  const family = await newFamily(api)
  const { lead, organizationId, caseId, planId } = family
  await joinCase(api, family, 'participant', 'Rosa')
  const params = { organizationId, caseId }
  const inPlan = { organizationId, planId }
  for (const number of [1, 2, 3]) {
    const name = `Person ${number}`
    await lead.call(organizationRoutes.create, { body: { kind: 'family', name } })
    await lead.call(caseRoutes.create, { params, body: { alias: name, relationship: 'friend' } })
    await lead.call(caseStageRoutes.move, { params, body: { stage: 'planning' } })
    await lead.call(taskRoutes.create, { params, body: { title: name, fixedOn: `2031-05-0${4 - number}` } })
    await lead.call(firstCallRoutes.addHistory, { params, body: { kind: 'neglect', text: name } })
    await lead.call(invitationRoutes.create, { params, body: { name, role: 'helper' } })
    await lead.call(planVersionRoutes.keep, { params: inPlan, body: { note: name } })
    const happened = number === 3 ? '' : '2024'
    await lead.call(priorAttemptRoutes.create, {
      params,
      body: { happened, meetingResult: 'held', decision: 'declined' },
    })
  }
  const { email } = await newPerson(api)
  // a sign-in ends the older session of the same browser
  const devices = Array.from({ length: 3 }, () => newBrowser(api))
  for (const device of devices) await device.call(sessionRoutes.signIn, { body: { email, password: PASSWORD } })
  const person = devices[0] ?? newBrowser(api)
  lists = {
    organizations: (query) => lead.call(organizationRoutes.list, { query }),
    cases: (query) => lead.call(caseRoutes.list, { params, query }),
    stages: (query) => lead.call(caseStageRoutes.list, { params, query }),
    tasks: (query) => lead.call(taskRoutes.list, { params, query }),
    histories: (query) => lead.call(firstCallRoutes.listHistory, { params, query }),
    invitations: (query) => lead.call(invitationRoutes.list, { params, query }),
    members: (query) => lead.call(memberRoutes.list, { params, query }),
    versions: (query) => lead.call(planVersionRoutes.list, { params: inPlan, query }),
    'prior attempts': (query) => lead.call(priorAttemptRoutes.list, { params, query }),
    plans: (query) => lead.call(planRoutes.list, { params, query }),
    sessions: (query) => person.call(sessionRoutes.list, { query }),
  }
})

describe('a list', () => {
  it.each([
    ['organizations', 4],
    ['cases', 4],
    ['stages', 3],
    ['tasks', 3],
    ['histories', 3],
    ['invitations', 3],
    ['members', 2],
    ['versions', 3],
    ['prior attempts', 3],
    ['plans', 1],
    ['sessions', 4],
  ])('of %s is returned in pages that contain each item once, in a stable order', async (name, least) => {
    const list = lists[name] as List
    const whole = await list({})
    expect(whole.nextCursor).toBeNull()
    expect(whole.items.length).toBeGreaterThanOrEqual(least)
    const seen: string[] = []
    for (let cursor: string | undefined | null; cursor !== null; ) {
      const page = await list({ limit: 1, ...(cursor && { cursor }) })
      expect(page.items).toHaveLength(1)
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    }
    expect(seen).toEqual(whole.items.map(({ id }) => id))
  })

  it.each(['organizations', 'cases', 'stages', 'tasks', 'prior attempts', 'sessions'])(
    'of %s refuses a cursor that it did not give',
    async (name) => {
      for (const cursor of ['nonsense', 'WyJhIiwiYiIsImMiXQ', Buffer.from('[1]').toString('base64url')]) {
        const { status, errors } = (await refusal((lists[name] as List)({ cursor }))) as unknown as {
          status: number
          errors: { path: string }[]
        }
        expect(status).toBe(400)
        expect(errors.map(({ path }) => path)).toEqual(['query/cursor'])
      }
    },
  )
})

it('finds cases by alias, stage and status of the newest plan', async () => {
  const { lead, organizationId, caseId } = await newFamily(api)
  const params = { organizationId, caseId }
  const other = await lead.call(caseRoutes.create, { params, body: { alias: 'Änne_100%', relationship: 'friend' } })
  await lead.call(caseStageRoutes.move, { params: { ...params, caseId: other.id }, body: { stage: 'planning' } })
  const find = async (query: NonNullable<Parameters<typeof lead.call<typeof caseRoutes.list>>[1]['query']>) =>
    (await lead.call(caseRoutes.list, { params, query })).items.map(({ id }) => id)
  expect(await find({ text: 'NNE_1' })).toEqual([other.id])
  expect(await find({ text: '%' })).toEqual([other.id])
  expect(await find({ text: 'nobody' })).toEqual([])
  expect(await find({ stage: 'planning' })).toEqual([other.id])
  expect(await find({ status: 'drafting' })).toEqual([caseId])
  expect(await find({ status: 'reviewed' })).toEqual([])
  expect(await find({})).toEqual([other.id, caseId])
})
