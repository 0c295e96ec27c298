import { checklistRoutes } from '@holdfast/contracts/checklists'
import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { SETTING_LIST } from '@holdfast/domain/checklists/setting-list'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { joinCase } from '@holdfast/scenarios/family-case'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { participantRoutes } from '@holdfast/contracts/participants'
import { newReadyFamily } from '@holdfast/scenarios/plan-states'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()

const begin = ({ lead, inPlan }: PlanningFamily, who: Browser = lead) =>
  who.call(checklistRoutes.begin, { params: inPlan, body: { lists: ['setting', 'packing'] } })

/** An item of the list for the room that the participant owns. */
async function newOwnedItem(family: PlanningFamily, code = 'naloxone') {
  const { items } = await begin(family)
  const item = items.find((one) => one.code === code)
  const params = { ...family.inPlan, checklistItemId: item?.id ?? '' }
  const owned = await family.lead.call(checklistRoutes.update, {
    params,
    body: { ownerId: family.ids.participant, note: 'Two doses.' },
    ifMatch: item?.version ?? 0,
  })
  return { params, owned }
}

describe('POST …/checklists', () => {
  it('adds the standard lists to the plan without changing existing items', async () => {
    const family = await newPlanningFamily(api)
    const { owned } = await newOwnedItem(family)
    const { items } = await begin(family)
    expect(items.filter(({ list }) => list === 'setting')).toHaveLength(SETTING_LIST.length)
    expect(items.find(({ id }) => id === owned.id)).toMatchObject({
      ownerId: family.ids.participant,
      note: 'Two doses.',
    })
    expect(items.map(({ label }) => label)).toContain('Two ways out are open')
  })

  it('refuses everybody but the case leads', async () => {
    const family = await newPlanningFamily(api)
    for (const who of [family.participant, await newGuest(api, family, 'helper')])
      expect((await refusal(begin(family, who))).status).toBe(403)
    await expectHidden(api, (stranger) => begin(family, stranger))
  })

  it('names every wrong field', async () => {
    const { lead, inPlan } = await newPlanningFamily(api)
    const lists = { lists: ['setting', 'revenge'] } as never
    expect(await wrongFields(lead.call(checklistRoutes.begin, { params: inPlan, body: lists }))).toEqual([
      'body/lists/1',
    ])
    const body = { list: 'bag', label: ' ', note: 'x'.repeat(301), ownerId: 4 } as never
    expect(await wrongFields(lead.call(checklistRoutes.add, { params: inPlan, body }))).toEqual([
      'body/label',
      'body/list',
      'body/note',
      'body/ownerId',
    ])
    const stranger = { list: 'packing', label: 'Blue pillow', ownerId: crypto.randomUUID() } as const
    expect(await wrongFields(lead.call(checklistRoutes.add, { params: inPlan, body: stranger }))).toEqual([
      'body/ownerId',
    ])
  })
})

describe('PATCH and DELETE …/checklist-items/:checklistItemId', () => {
  it('changes items of the plan, never the words of a standard item', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan } = family
    const { params, owned } = await newOwnedItem(family)
    const changeText = lead.call(checklistRoutes.update, { params, body: { label: 'Less' }, ifMatch: owned.version })
    expect(await ruleOf(changeText)).toBe('words_of_our_list')
    const own = await lead.call(checklistRoutes.add, {
      params: inPlan,
      body: { list: 'setting', label: 'Blue chair out' },
    })
    expect(own).toMatchObject({ code: null, label: 'Blue chair out', position: SETTING_LIST.length, critical: false })
    const ownParams = { ...inPlan, checklistItemId: own.id }
    const change = (given: { ifMatch?: number }) =>
      lead.call(checklistRoutes.update, { params: ownParams, body: { label: 'Green chair out' }, ...given })
    await expectVersionAsked(change, 1)
    expect((await change({ ifMatch: 1 })).label).toBe('Green chair out')
    const remove = (who: Browser) => who.call(checklistRoutes.remove, { params: ownParams, ifMatch: 2 })
    expect((await refusal(remove(family.participant))).status).toBe(403)
    await expectHidden(api, remove)
    await remove(lead)
    expect((await workspaceOf(family)).checklists.map(({ id }) => id)).not.toContain(own.id)
  })
})

describe('PUT …/tick', () => {
  it('is done by the owner of the item or the case leads, and records who did it', async () => {
    const family = await newPlanningFamily(api)
    const { params, owned } = await newOwnedItem(family)
    const tick = (who: Browser, ifMatch?: number, done = true) =>
      who.call(checklistRoutes.tick, { params, body: { done }, ...(ifMatch && { ifMatch }) })
    await expectVersionAsked(({ ifMatch }) => tick(family.participant, ifMatch), owned.version)
    await expectHidden(api, (stranger) => tick(stranger, owned.version))
    const onlooker = await newGuest(api, family, 'participant')
    expect((await refusal(tick(onlooker, owned.version))).status).toBe(403)
    const ticked = await tick(family.participant, owned.version)
    expect(ticked).toMatchObject({ done: true, doneBy: 'Ben Lee', isMine: true })
    expect(await tick(family.lead, ticked.version, false)).toMatchObject({ done: false, doneAt: null, doneBy: null })
  })

  it('shows helpers their own items, and lets them tick no others', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan } = family
    const body = { name: 'Tom Reed', relationship: 'friend', adult: true, attendance: 'not_attending' } as const
    const { id: ownerId } = await lead.call(participantRoutes.create, { params: inPlan, body })
    const helper = await joinCase(api, family, 'helper', 'Tom Reed', ownerId)
    const { owned } = await newOwnedItem(family)
    const { id, version } = await lead.call(checklistRoutes.add, {
      params: inPlan,
      body: { list: 'leave_children_pets', label: 'Walk the dog', ownerId },
    })
    expect((await workspaceOf(family, helper)).checklists.map(({ label }) => label)).toEqual(['Walk the dog'])
    const tick = (checklistItemId: string, ifMatch: number) =>
      helper.call(checklistRoutes.tick, { params: { ...inPlan, checklistItemId }, body: { done: true }, ifMatch })
    expect((await tick(id, version)).done).toBe(true)
    expect((await refusal(tick(owned.id, owned.version))).status).toBe(404)
  })

  it('clears the blocker about weapons when the item is ticked', async () => {
    const family = await newReadyFamily(api)
    await family.interventionist.call(riskRoutes.assess, {
      params: family.inPlan,
      body: { areas: { weapons: { level: 'moderate' } } },
    })
    const blockers = async (reader?: Browser) =>
      (await workspaceOf(family, reader)).readiness.findings
        .filter(({ severity }) => severity === 'blocker')
        .map(({ rule }) => rule)
    expect(await blockers()).toEqual(['weapons_not_secured'])
    expect(await blockers(family.participant)).toEqual([])
    const { params, owned } = await newOwnedItem(family, 'weapons_out')
    await family.participant.call(checklistRoutes.tick, { params, body: { done: true }, ifMatch: owned.version })
    expect(await blockers()).toEqual([])
  })
})
