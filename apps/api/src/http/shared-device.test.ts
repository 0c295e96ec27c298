import { call, type Fetcher } from '@holdfast/contracts/call'
import { participantRoutes } from '@holdfast/contracts/participants'
import { sessionRoutes } from '@holdfast/contracts/session'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expect, it } from 'vitest'
import { type Browser, useApi } from '../test/api.ts'
import { refusal, wrongFields } from '../test/refusal.ts'

const api = useApi()

const supposing =
  (browser: Browser, userId: string): Fetcher =>
  (url, init) => {
    const headers = new Headers(init.headers)
    headers.set('x-user-id', userId)
    return browser.fetch(url, { ...init, headers })
  }

it('reads and writes nothing in the name of somebody else who is signed in on the same device by now', async () => {
  const family = await newPlanningFamily(api)
  const { lead, participant, inPlan } = family
  const [karen, rosa] = await Promise.all(
    [lead, participant].map(async (who) => (await who.call(sessionRoutes.get, {})).user.id),
  )
  const before = (await workspaceOf(family)).participants.length
  const add = (who: Browser, userId = '') =>
    call(
      participantRoutes.create,
      {
        params: inPlan,
        body: { name: 'Ana', relationship: 'friend', adult: true, dayRoles: [] },
        idempotencyKey: crypto.randomUUID(),
      },
      supposing(who, userId),
    )
  expect((await refusal(add(lead, rosa))).type).toBe('/problems/not-signed-in')
  const read = call(workspaceRoutes.get, { params: inPlan }, supposing(participant, karen ?? ''))
  expect((await refusal(read)).type).toBe('/problems/not-signed-in')
  expect((await workspaceOf(family)).participants).toHaveLength(before)
  await add(lead, karen?.toUpperCase())
  expect((await workspaceOf(family)).participants).toHaveLength(before + 1)
  expect(await wrongFields(add(lead, 'Karen'))).toEqual(['header/x-user-id'])
})
