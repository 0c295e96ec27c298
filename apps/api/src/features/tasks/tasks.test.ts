import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { memberRoutes } from '@holdfast/contracts/members'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { taskRoutes } from '@holdfast/contracts/tasks'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { newReadyFamily } from '@holdfast/scenarios/plan-states'
import { inDays } from '@holdfast/scenarios/times'
import { expectVersionAsked, refusal, wrongFields } from '../../test/refusal.ts'

const api = useApi()

describe('…/tasks', () => {
  it('computes due days from the day of the plan, and lists the soonest first', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inCase: params, inPlan } = family
    const laidOut = (await lead.call(taskRoutes.list, { params })).items
    expect(laidOut.length).toBeGreaterThan(5)
    expect(laidOut.every(({ dueOn, owner }) => dueOn === null && owner === 'Karen Ortiz')).toBe(true)
    await lead.call(logisticsRoutes.update, {
      params: inPlan,
      ifMatch: (await workspaceOf(family)).logistics.version,
      body: { startsAt: `${inDays(90)}T03:00:00.000Z`, timeZone: 'America/New_York' },
    })
    const bag = { planId: inPlan.planId, title: 'Pack the charger', offsetDays: -1 }
    await lead.call(taskRoutes.create, { params, body: bag })
    await lead.call(taskRoutes.create, { params, body: { title: 'Call the school', fixedOn: inDays(60) } })
    const { items } = await lead.call(taskRoutes.list, { params })
    expect(items[0]).toMatchObject({ title: 'Call the school', dueOn: inDays(60), offsetDays: null })
    expect(items.find(({ title }) => title === bag.title)?.dueOn).toBe(inDays(88))
    const days = items.map(({ dueOn }) => dueOn ?? '')
    expect(days).toEqual(days.toSorted((a, b) => a.localeCompare(b)))
  })

  it('computes due times to the minute, and assigns tasks by role when the plan is locked', async () => {
    const family = await newReadyFamily(api)
    const { lead, inCase: params, inPlan, ids } = family
    const find = async (title: RegExp) =>
      (await lead.call(taskRoutes.list, { params })).items.find((one) => title.test(one.title))
    const before = await find(/^Lay the naloxone/)
    expect(before?.owner).toBe('Karen Ortiz')
    const { startsAt } = (await workspaceOf(family)).logistics
    expect(Date.parse(startsAt ?? '') - Date.parse(before?.dueAt ?? '')).toBe(20 * 60_000)
    const mine = await find(/^Wait outside/)
    await lead.call(taskRoutes.update, {
      params: { ...params, taskId: mine?.id ?? '' },
      ifMatch: 1,
      body: { ownerParticipantId: ids.lead },
    })
    await lead.call(planStepRoutes.lock, { params: inPlan, body: {} })
    expect((await find(/^Go or no-go/))?.owner).toBe('Dana Cole')
    expect((await find(/^Lay the naloxone/))?.ownerParticipantId).toBe(ids.lead)
    // what somebody gave to somebody stays with them
    expect((await find(/^Wait outside/))?.ownerParticipantId).toBe(ids.lead)
  })

  it('keeps an hour until a day is set instead', async () => {
    const { lead, inCase: params } = await newPlanningFamily(api)
    const fixedAt = `${inDays(90)}T15:30:00.000Z`
    const call = await lead.call(taskRoutes.create, { params, body: { title: 'Call', fixedAt } })
    expect(call).toMatchObject({ dueAt: fixedAt, dueOn: inDays(90) })
    const moved = await lead.call(taskRoutes.update, {
      params: { ...params, taskId: call.id },
      ifMatch: 1,
      body: { fixedOn: inDays(93) },
    })
    expect(moved).toMatchObject({ dueAt: null, dueOn: inDays(93) })
    const again = await lead.call(taskRoutes.update, {
      params: { ...params, taskId: call.id },
      ifMatch: 2,
      body: { fixedAt },
    })
    expect(again).toMatchObject({ dueAt: fixedAt, version: 3 })
    const wrong = lead.call(taskRoutes.create, { params, body: { title: 'x', fixedAt: 'noon', offsetMinutes: 99_999 } })
    expect(await wrongFields(wrong)).toEqual(['body/fixedAt', 'body/offsetMinutes'])
  })

  it('shows helpers their own tasks, and lets everybody complete their own', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, inCase: params, inPlan, ids } = family
    const helper = await newGuest(api, family, 'helper', 'Tom Reed')
    const members = await lead.call(memberRoutes.list, { params })
    const tom = members.items.find(({ displayName }) => displayName === 'Tom Reed')?.id ?? ''
    const dog = await lead.call(taskRoutes.create, {
      params,
      body: { title: 'Take the dog', ownerMemberId: tom },
    })
    const drive = await lead.call(taskRoutes.create, {
      params,
      body: { title: 'Fuel the car', planId: inPlan.planId, ownerParticipantId: ids.participant },
    })
    expect(drive.owner).toBe('Ben Lee')
    expect((await helper.call(taskRoutes.list, { params })).items.map(({ title }) => title)).toEqual(['Take the dog'])
    const tick = (who: Browser, taskId: string, ifMatch = 1, done = true) =>
      who.call(taskRoutes.tick, { params: { ...params, taskId }, ifMatch, body: { done } })
    expect((await tick(helper, dog.id)).doneAt).not.toBeNull()
    expect((await refusal(tick(helper, drive.id))).status).toBe(404)
    expect((await refusal(tick(participant, dog.id, 2))).status).toBe(403)
    expect((await tick(participant, drive.id)).isMine).toBe(true)
    expect((await tick(lead, dog.id, 2, false)).doneAt).toBeNull()
    await expectHidden(api, (stranger) => tick(stranger, dog.id))
  })

  it('is changed by the case leads, with one owner who belongs to the case', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, inCase: params, ids } = family
    const other = await newPlanningFamily(api)
    const { id: taskId, ownerMemberId } = (await lead.call(taskRoutes.list, { params })).items[0]!
    const change = (who: Browser, body: object, given: object = { ifMatch: 1 }) =>
      who.call(taskRoutes.update, { params: { ...params, taskId }, body, ...given })
    expect((await refusal(change(participant, { title: 'x' }))).status).toBe(403)
    await expectVersionAsked((given) => change(lead, { title: 'x' }, given), 1)
    expect(await wrongFields(change(lead, { ownerParticipantId: other.ids.lead }))).toEqual(['body/ownerParticipantId'])
    expect(await wrongFields(change(lead, { ownerMemberId, ownerParticipantId: ids.lead }))).toEqual([
      'body/ownerParticipantId',
    ])
    expect(await wrongFields(change(lead, { title: '', offsetDays: 500, fixedOn: 'x' }))).toEqual([
      'body/fixedOn',
      'body/offsetDays',
      'body/title',
    ])
    const create = lead.call(taskRoutes.create, { params, body: { title: 'x', planId: other.planId } })
    expect(await wrongFields(create)).toEqual(['body/planId'])
    expect(await change(lead, { ownerParticipantId: ids.participant, note: 'By bus.' })).toMatchObject({
      owner: 'Ben Lee',
      ownerMemberId: null,
      note: 'By bus.',
    })
    await lead.call(taskRoutes.remove, { params: { ...params, taskId }, ifMatch: 2 })
    expect((await lead.call(taskRoutes.list, { params })).items.map(({ id }) => id)).not.toContain(taskId)
  })
})
