import { contingencyRoutes } from '@holdfast/contracts/contingencies'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'

const api = useApi()

describe('…/contingencies', () => {
  it('adopts a scenario with the words of the catalog, once', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan, ids } = family
    const adopt = (code: string) =>
      lead.call(contingencyRoutes.adopt, { params: inPlan, body: { code, ownerId: ids.participant } })
    const made = await adopt('C1')
    expect(made).toMatchObject({ code: 'C1', ownerId: ids.participant, rehearsed: false, version: 1 })
    expect(made.trigger).not.toBe('')
    expect(made.text).not.toBe('')
    expect(await ruleOf(adopt('C1'))).toBe('already_adopted')
    expect(await wrongFields(adopt('C31'))).toEqual(['body/code'])
  })

  it('adds a scenario of the family with its effect on the meeting', async () => {
    const { lead, inPlan } = await newPlanningFamily(api)
    const write = (body: object) =>
      lead.call(contingencyRoutes.adopt, { params: inPlan, body: { code: null, ...body } })
    expect(await wrongFields(write({}))).toEqual(['body/trigger'])
    const own = await write({ trigger: 'The dog barks', stopRule: 'pause' })
    expect(own).toMatchObject({ trigger: 'The dog barks', stopRule: 'pause', ownerId: null })
    expect((await write({ trigger: 'The bell rings', stopRule: 'continue' })).id).not.toBe(own.id)
  })

  it('counts a failure mode as covered once its scenario has words and an owner', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan, ids } = family
    const before = (await workspaceOf(family)).coverage
    const { id: contingencyId } = await lead.call(contingencyRoutes.adopt, { params: inPlan, body: { code: 'C1' } })
    const lacking = (await workspaceOf(family)).coverage
    expect(lacking?.covered).toBe(before?.covered)
    expect(lacking?.modes.some(({ state }) => state === 'missing_owner')).toBe(true)
    await lead.call(contingencyRoutes.update, {
      params: { ...inPlan, contingencyId },
      body: { ownerId: ids.lead },
      ifMatch: 1,
    })
    expect((await workspaceOf(family)).coverage?.covered).toBeGreaterThan(before?.covered ?? 0)
  })

  it('is changed by the case leads, with If-Match', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, inPlan } = family
    const { id } = await lead.call(contingencyRoutes.adopt, { params: inPlan, body: { code: 'C2' } })
    const params = { ...inPlan, contingencyId: id }
    const change = (who: Browser) => (given: { ifMatch?: number }) =>
      who.call(contingencyRoutes.update, { params, body: { text: 'We stay calm.' }, ...given })
    await expectVersionAsked(change(lead), 1)
    expect((await refusal(change(participant)({ ifMatch: 1 }))).status).toBe(403)
    expect((await change(lead)({ ifMatch: 1 })).text).toBe('We stay calm.')
    expect(
      await wrongFields(
        lead.call(contingencyRoutes.update, { params, body: { ownerId: crypto.randomUUID() }, ifMatch: 2 }),
      ),
    ).toEqual(['body/ownerId'])
    const rehearse = await lead.call(contingencyRoutes.rehearse, { params, body: { rehearsed: true }, ifMatch: 2 })
    expect(rehearse.rehearsed).toBe(true)
    const reworded = { params, body: { text: 'We breathe, and wait.' }, ifMatch: rehearse.version }
    expect((await lead.call(contingencyRoutes.update, reworded)).rehearsed).toBe(false)
    expect((await workspaceOf(family, await newGuest(api, family, 'helper'))).contingencies).toEqual([])
    const remove = (who: Browser) => who.call(contingencyRoutes.remove, { params, ifMatch: 4 })
    await expectHidden(api, remove)
    await remove(lead)
    expect((await workspaceOf(family)).contingencies).toEqual([])
  })
})
