import { contingencyRoutes } from '@holdfast/contracts/contingencies'
import { excuseRoutes } from '@holdfast/contracts/excuses'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { newLockedFamily } from '@holdfast/scenarios/plan-states'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const adopt = ({ inPlan, ids }: PlanningFamily, who: Browser, code = 'why_now') =>
  who.call(excuseRoutes.adopt, { params: inPlan, body: { code, ownerId: ids.participant } })

describe('POST …/excuses', () => {
  it('adds a standard answer once', async () => {
    const family = await newPlanningFamily(api)
    const made = await adopt(family, family.lead)
    expect(made).toMatchObject({
      code: 'why_now',
      said: '“Why now?”',
      ownerId: family.ids.participant,
      rehearsed: false,
    })
    expect(made.answer).toContain('help is there today')
    expect(await ruleOf(adopt(family, family.lead))).toBe('excuse_adopted')
    const own = { code: null, said: '“My show is on.”', answer: 'We record it.' }
    expect(await family.lead.call(excuseRoutes.adopt, { params: family.inPlan, body: own })).toMatchObject(own)
  })

  it('reports two different answers to one sentence, until they are the same', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan } = family
    const { id: excuseId } = await adopt(family, lead, 'quit_own')
    const { text } = await lead.call(contingencyRoutes.adopt, { params: inPlan, body: { code: 'C12' } })
    const differing = async () =>
      (await workspaceOf(family)).readiness.findings.filter(({ rule }) => rule === 'answers_differ')
    expect(await differing()).toEqual([])
    const say = (answer: string, ifMatch: number) =>
      lead.call(excuseRoutes.update, { params: { ...inPlan, excuseId }, body: { answer }, ifMatch })
    await say('Not today.', 1)
    expect(await differing()).toMatchObject([{ subjectId: excuseId, section: 'contingencies' }])
    await say(text, 2)
    expect(await differing()).toEqual([])
  })

  it('refuses everybody but the case leads, and is hidden from helpers', async () => {
    const family = await newPlanningFamily(api)
    expect((await refusal(adopt(family, family.participant))).status).toBe(403)
    await expectHidden(api, (stranger) => adopt(family, stranger))
    await adopt(family, family.lead)
    expect((await workspaceOf(family, family.participant)).excuses).toHaveLength(1)
    expect((await workspaceOf(family, await newGuest(api, family, 'helper'))).excuses).toEqual([])
  })

  it('names every wrong field', async () => {
    const { lead, inPlan } = await newPlanningFamily(api)
    const wrong = (body: object) => wrongFields(lead.call(excuseRoutes.adopt, { params: inPlan, body: body as never }))
    expect(await wrong({ code: 'C1', answer: 3, ownerId: 'me' })).toEqual(['body/answer', 'body/code', 'body/ownerId'])
    expect(await wrong({ code: null })).toEqual(['body/said'])
    expect(await wrong({ code: 'moon' })).toEqual(['body/code'])
    expect(await wrong({ code: 'work', ownerId: crypto.randomUUID() })).toEqual(['body/ownerId'])
  })
})

describe('PATCH, DELETE and PUT …/rehearsed', () => {
  it('clears the rehearsed mark when the words change', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, inPlan } = family
    const { id, version } = await adopt(family, lead)
    const params = { ...inPlan, excuseId: id }
    const tick = (who: Browser, ifMatch: number) =>
      who.call(excuseRoutes.rehearse, { params, body: { rehearsed: true }, ifMatch })
    const onlooker = await newGuest(api, family, 'participant')
    expect((await refusal(tick(onlooker, version))).status).toBe(403)
    await expectHidden(api, (stranger) => tick(stranger, version))
    expect(await tick(participant, version)).toMatchObject({ rehearsed: true, isMine: true })
    const change = (given: { ifMatch?: number }) =>
      lead.call(excuseRoutes.update, { params, body: { answer: 'Because we love you.' }, ...given })
    await expectVersionAsked(change, version + 1)
    expect(await change({ ifMatch: version + 1 })).toMatchObject({ rehearsed: false })
    const remove = (who: Browser) => who.call(excuseRoutes.remove, { params, ifMatch: version + 2 })
    expect((await refusal(remove(participant))).status).toBe(403)
    await remove(lead)
    expect((await workspaceOf(family)).excuses).toEqual([])
  })
})

describe('PUT …/contingencies/:contingencyId/rehearsed', () => {
  it('is set by the owner, also while the plan is locked, and counts in the coverage', async () => {
    const family = await newLockedFamily(api)
    const { interventionist, participant, inPlan } = family
    const { contingencies, coverage: before } = await workspaceOf(family)
    const { id, version } = contingencies[0] ?? { id: '', version: 0 }
    const params = { ...inPlan, contingencyId: id }
    const tick = (who: Browser) => (given: { ifMatch?: number }) =>
      who.call(contingencyRoutes.rehearse, { params, body: { rehearsed: true }, ...given })
    expect((await refusal(tick(participant)({ ifMatch: version }))).status).toBe(403)
    await expectHidden(api, (stranger) => tick(stranger)({ ifMatch: version }))
    await expectVersionAsked(tick(interventionist), version)
    expect((await tick(interventionist)({ ifMatch: version })).rehearsed).toBe(true)
    const { coverage } = await workspaceOf(family)
    expect([before?.rehearsed, coverage?.rehearsed, coverage?.covered]).toEqual([0, 1, before?.covered])
  })
})
