import { awarenessRoutes } from '@holdfast/contracts/awareness'
import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { approachRoutes } from '@holdfast/contracts/approaches'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { checkWith, newLockedFamily } from '@holdfast/scenarios/plan-states'
import { inHours } from '@holdfast/scenarios/times'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const neighbor = { name: 'Mrs. Hall', how: 'Saw us meet', knowledge: 'knows_a_little' } as const
const report = (who: Browser, { inPlan }: PlanningFamily, words = '') =>
  who.call(awarenessRoutes.report, { params: inPlan, body: { text: words } })
const decide = (who: Browser, { inPlan }: PlanningFamily, disclosureReportId: string, body: object) =>
  who.call(awarenessRoutes.decide, { params: { ...inPlan, disclosureReportId }, body: body as never })
const rulesOf = async (family: PlanningFamily, who?: Browser) =>
  (await workspaceOf(family, who)).readiness.findings.map(({ rule }) => rule)

describe('…/informed-people', () => {
  it('records who knows of the plan, readable by participants and not by helpers', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, inPlan } = family
    const helper = await newGuest(api, family, 'helper')
    const add = (who: Browser) => who.call(awarenessRoutes.add, { params: inPlan, body: neighbor })
    for (const who of [participant, helper]) expect((await refusal(add(who))).status).toBe(403)
    await expectHidden(api, add)
    const { id: informedPersonId } = await add(lead)
    expect((await workspaceOf(family, participant)).awareness.people).toMatchObject([neighbor])
    expect((await workspaceOf(family, helper)).awareness.people).toEqual([])
    const params = { ...inPlan, informedPersonId }
    const change = (given: { ifMatch?: number }) =>
      lead.call(awarenessRoutes.update, { params, body: { knowledge: 'knows' }, ...given })
    await expectVersionAsked(change, 1)
    expect(await change({ ifMatch: 1 })).toMatchObject({ knowledge: 'knows', version: 2 })
    await expectVersionAsked((given) => lead.call(awarenessRoutes.remove, { params, ...given }), 2)
    await lead.call(awarenessRoutes.remove, { params, ifMatch: 2 })
    expect((await workspaceOf(family)).awareness.people).toEqual([])
  })

  it('names every wrong field', async () => {
    const { lead, inPlan } = await newPlanningFamily(api)
    const body = { name: '', how: 1, knowledge: 'gossip', age: 3 } as never
    expect(await wrongFields(lead.call(awarenessRoutes.add, { params: inPlan, body }))).toEqual([
      'body/age',
      'body/how',
      'body/knowledge',
      'body/name',
    ])
  })
})

describe('…/disclosure-reports', () => {
  it('unlocks the plan on a report of any member, and shows its words to the case leads alone', async () => {
    const family = await newPlanningFamily(api)
    const helper = await newGuest(api, family, 'helper')
    await expectHidden(api, (stranger) => report(stranger, family))
    const made = await report(helper, family, 'Xylophone')
    expect(made).toMatchObject({ isMine: true, text: 'Xylophone', decision: null, stands: true })
    for (const who of [family.lead, family.participant, helper])
      expect(await rulesOf(family, who)).toContain('plan_may_be_known')
    expect((await workspaceOf(family)).awareness.disclosures).toMatchObject([{ by: 'Tom Reed', text: 'Xylophone' }])
    const others = await workspaceOf(family, family.participant)
    expect(others.awareness.disclosures).toMatchObject([{ by: null, text: null, isMine: false }])
    expect(JSON.stringify(others)).not.toContain('Xylophone')
  })

  it('is decided once by the case leads, and needs a reason when it is dismissed', async () => {
    const family = await newPlanningFamily(api)
    const { id } = await report(family.participant, family)
    expect((await refusal(decide(family.participant, family, id, { decision: 'false_alarm' }))).status).toBe(403)
    expect(await wrongFields(decide(family.lead, family, id, { decision: 'false_alarm' }))).toEqual(['body/reason'])
    expect(await wrongFields(decide(family.lead, family, id, { decision: 'panic' }))).toEqual(['body/decision'])
    const decision = { decision: 'false_alarm', reason: 'It was about the birthday.' }
    expect(await decide(family.lead, family, id, decision)).toMatchObject({ ...decision, stands: false })
    expect(await rulesOf(family)).not.toContain('plan_may_be_known')
    expect(await ruleOf(decide(family.lead, family, id, decision))).toBe('disclosure_decided')
    const unknown = decide(family.lead, family, crypto.randomUUID(), decision)
    expect((await refusal(unknown)).type).toBe('/problems/not-found')
  })

  it('remains a blocker until the plan follows the decision', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan } = family
    const { logistics } = await workspaceOf(family)
    const setDay = async (startsAt: string, ifMatch: number) =>
      (await lead.call(logisticsRoutes.update, { params: inPlan, body: { startsAt }, ifMatch })).version
    const version = await setDay(inHours(48), logistics.version)
    const first = await report(family.participant, family)
    await decide(lead, family, first.id, { decision: 'change_date' })
    expect(await rulesOf(family)).toContain('disclosure_not_followed')
    await setDay(inHours(96), version)
    expect(await rulesOf(family)).not.toContain('disclosure_not_followed')

    const second = await report(family.participant, family)
    await decide(lead, family, second.id, { decision: 'invite_openly' })
    expect(await rulesOf(family)).toContain('disclosure_not_followed')
    const plan = await workspaceOf(family)
    await lead.call(approachRoutes.choose, { params: inPlan, body: { approach: 'arise' }, ifMatch: plan.version })
    expect(await rulesOf(family)).not.toContain('disclosure_not_followed')
  })

  it('blocks the start of the meeting until it is decided, and marks the plan as announced when the meeting is announced', async () => {
    const family = await newLockedFamily(api)
    const { lead, participant, inPlan } = family
    const sobrietyCheckId = await checkWith(family, participant)
    const { id } = await report(participant, family)
    const start = () => lead.call(planStepRoutes.startRun, { params: inPlan, body: { sobrietyCheckId } })
    expect(await ruleOf(start())).toBe('disclosure_open')
    expect((await decide(lead, family, id, { decision: 'go_on_openly' })).stands).toBe(false)
    expect((await workspaceOf(family)).announced).toBe(true)
    expect((await start()).status).toBe('under_way')
  })
})
