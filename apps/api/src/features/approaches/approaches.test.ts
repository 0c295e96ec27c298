import { approachRoutes } from '@holdfast/contracts/approaches'
import { caseRoutes } from '@holdfast/contracts/cases'
import { firstCallRoutes } from '@holdfast/contracts/first-call'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { planRoutes } from '@holdfast/contracts/plans'
import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { taskRoutes } from '@holdfast/contracts/tasks'
import { worksheetRoutes } from '@holdfast/contracts/worksheets'
import type { Approach } from '@holdfast/domain/plan/approach'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()

const choose = async (family: PlanningFamily, approach: Approach | null, reason = '', who: Browser = family.lead) => {
  const { version } = await workspaceOf(family)
  return who.call(approachRoutes.choose, { params: family.inPlan, ifMatch: version, body: { approach, reason } })
}
/** A second case of the same family, which has no plan yet. */
const anotherCase = async ({ lead, inPlan: { organizationId } }: PlanningFamily) =>
  (
    await lead.call(caseRoutes.create, {
      params: { organizationId },
      body: { alias: 'Max', relationship: 'sibling', substances: ['alcohol'] },
    })
  ).id
const rulesOf = async (family: PlanningFamily, who?: Browser) =>
  (await workspaceOf(family, who)).readiness.findings.map(({ rule }) => rule)

describe('GET …/approach', () => {
  it('ranks every approach with reasons, cautions, figures and their caveat', async () => {
    const { lead, inPlan, inCase } = await newPlanningFamily(api)
    await lead.call(firstCallRoutes.update, { params: inCase, ifMatch: 1, body: { weeks: 8, commitmentAsked: true } })
    const advice = await lead.call(approachRoutes.advise, { params: inPlan })
    expect(advice.ranked.map(({ approach }) => approach).toSorted()).toEqual(
      ['arise', 'craft', 'johnson', 'one_conversation', 'systemic'].toSorted(),
    )
    expect(advice.ranked[0]?.reasons.length).toBeGreaterThan(0)
    const figures = advice.ranked.flatMap((one) => one.figures)
    expect(figures.every(({ source }) => source !== '')).toBe(true)
    expect(figures.length).toBeGreaterThan(4)
    expect(JSON.stringify(advice)).not.toMatch(/9[06] of 100|80-90/)
    expect(advice.caveat).toContain('not recovery')
    expect(advice.commitment?.says).toContain('court')
    expect(advice).toMatchObject({ crisis: [], choices: [], can: { choose: { allowed: true } } })
  })

  it('refuses everybody but the case leads, and answers 404 outside the case', async () => {
    const { participant, inPlan: params } = await newPlanningFamily(api)
    const ask = (who: Browser) => who.call(approachRoutes.advise, { params })
    expect((await refusal(ask(participant))).status).toBe(403)
    await expectHidden(api, ask)
  })
})

describe('PUT …/approach', () => {
  it('stores the reason, announces the meeting where the approach does, and adds worksheets and tasks', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan, inCase } = family
    expect(await choose(family, 'arise', 'No second surprise.')).toMatchObject({ approach: 'arise', announced: true })
    const { choices } = await lead.call(approachRoutes.advise, { params: inPlan })
    expect(choices).toMatchObject([{ approach: 'arise', reason: 'No second surprise.', by: 'Karen Ortiz' }])
    const { worksheets } = await workspaceOf(family)
    const kinds = worksheets.filter(({ inUse }) => inUse).map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['invitation_script', 'no_secrets', 'group_decision', 'message_rule']))
    expect(kinds.filter((kind) => kind === 'network_meeting')).toHaveLength(3)
    const { items } = await lead.call(taskRoutes.list, { params: inCase })
    expect(items.map(({ title }) => title)).toContain('Give the invitation')
    expect(items.map(({ title }) => title)).not.toContain('Ask everybody for a first letter')
  })

  it('keeps written worksheets when the approach changes, and shows them again when it is chosen again', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan } = family
    await choose(family, 'arise')
    const rule = (await workspaceOf(family)).worksheets.find(({ kind }) => kind === 'group_decision')
    await lead.call(worksheetRoutes.update, {
      params: { ...inPlan, worksheetId: rule?.id ?? '' },
      ifMatch: 1,
      body: { fields: { quorum: 'Four of us' } },
    })
    await choose(family, 'craft')
    const kept = (await workspaceOf(family)).worksheets.filter(({ inUse }) => !inUse)
    expect(kept).toMatchObject([{ kind: 'group_decision', fields: { quorum: 'Four of us' } }])
    await choose(family, 'arise')
    const again = (await workspaceOf(family)).worksheets.filter(({ kind }) => kind === 'group_decision')
    expect(again).toMatchObject([{ fields: { quorum: 'Four of us' }, inUse: true, complete: true }])
  })

  it('applies the readiness rules of the chosen approach', async () => {
    const family = await newPlanningFamily(api)
    await choose(family, 'craft')
    const craft = await rulesOf(family)
    expect(craft).toContain('worksheet_missing')
    for (const rule of ['no_date', 'no_venue', 'statement_missing', 'no_consequences', 'observers_missing'])
      expect(craft).not.toContain(rule)
    await choose(family, 'systemic')
    expect((await rulesOf(family)).filter((rule) => rule === 'recovery_plan_missing')).toHaveLength(2)
    await choose(family, 'none')
    expect(await rulesOf(family)).toContain('help_comes_first')
    const locked = await refusal(family.lead.call(planStepRoutes.lock, { params: family.inPlan, body: {} }))
    expect(locked).toMatchObject({ type: '/problems/rule-refused', rule: 'lock_needs_meeting' })
  })

  it('is null in a new plan, which asks what every way asks, cannot be locked, and confronts nobody', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan: params } = family
    const { id } = await lead.call(planRoutes.create, {
      params: { organizationId: params.organizationId, caseId: await anotherCase(family) },
      body: {},
    })
    const mine = { ...family, inPlan: { ...params, planId: id } }
    const plan = await workspaceOf(mine)
    expect(plan).toMatchObject({ approach: null, announced: true, worksheets: [] })
    const rules = await rulesOf(mine)
    expect(rules).toEqual(expect.arrayContaining(['approach_undecided', 'risk_missing', 'no_chosen_place']))
    for (const rule of ['no_date', 'no_consequences', 'nobody_speaks', 'facilitator_missing', 'surprise_costs_trust'])
      expect(rules).not.toContain(rule)
    const lock = () => lead.call(planStepRoutes.lock, { params: mine.inPlan, body: {} })
    expect(await refusal(lock())).toMatchObject({ type: '/problems/plan-not-ready' })
  })

  it('puts the choice off, and takes out what nobody touched', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan: params } = family
    await choose(family, 'arise')
    expect(await choose(family, null, 'We ask Dana first.')).toMatchObject({ approach: null, announced: true })
    const { worksheets } = await workspaceOf(family)
    expect(worksheets).toEqual([])
    const { choices } = await lead.call(approachRoutes.advise, { params })
    expect(choices).toMatchObject([
      { approach: null, reason: 'We ask Dana first.' },
      { approach: 'arise', reason: '' },
    ])
    expect(await rulesOf(family)).not.toContain('approach_recheck')
  })

  it('concludes a plan without a meeting as it stands, and locks none', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, inPlan: params } = family
    const end = (who: Browser) =>
      who.call(planStepRoutes.conclude, { params, body: { meetingResult: 'held', decision: 'accepted_now' } })
    expect(await refusal(end(lead))).toMatchObject({ type: '/problems/wrong-status' })
    await choose(family, 'craft')
    const { can } = await workspaceOf(family)
    expect(can.lock).toMatchObject({ allowed: false, why: 'no_meeting' })
    expect(can.conclude.allowed).toBe(true)
    expect((await refusal(end(participant))).status).toBe(403)
    expect((await end(lead)).status).toBe('concluded')
    expect(await workspaceOf(family)).toMatchObject({ status: 'concluded', outcome: { decision: 'accepted_now' } })
  })

  it('warns when another approach fits better after a change of facts, and blocks when there is danger', async () => {
    const family = await newPlanningFamily(api)
    const { lead, interventionist, inCase, inPlan } = family
    await choose(family, 'craft')
    expect(await rulesOf(family)).not.toContain('approach_recheck')
    await lead.call(firstCallRoutes.update, { params: inCase, ifMatch: 1, body: { othersUse: 'several' } })
    expect(await rulesOf(family)).toContain('approach_recheck')
    await interventionist.call(riskRoutes.assess, {
      params: inPlan,
      body: { areas: { domestic_violence: { level: 'high' } } },
    })
    expect(await rulesOf(family)).toEqual(expect.arrayContaining(['crisis_comes_first', 'approach_needs_a_look']))
    const seen = await rulesOf(family, family.participant)
    expect(seen).not.toContain('crisis_comes_first')
    expect(seen).toContain('approach_needs_a_look')
    const { crisis } = await lead.call(approachRoutes.advise, { params: inPlan })
    expect(crisis).toHaveLength(1)
  })

  it('requires If-Match, names every wrong field, and refuses participants', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan: params } = family
    expect((await refusal(choose(family, 'craft', '', family.participant))).status).toBe(403)
    const put = (given: object) => lead.call(approachRoutes.choose, { params, body: { approach: 'craft' }, ...given })
    await expectVersionAsked(put, (await workspaceOf(family)).version)
    expect(await wrongFields(put({ ifMatch: 1, body: { approach: 'force', reason: 7 } }))).toEqual([
      'body/approach',
      'body/reason',
    ])
    await expectHidden(api, (who) => choose(family, 'craft', '', who))
  })

  it('moves to the next level one at a time', async () => {
    const family = await newPlanningFamily(api)
    const { version } = await choose(family, 'arise')
    expect(await rulesOf(family)).not.toContain('no_consequences')
    const third = await family.lead.call(planRoutes.update, {
      params: family.inPlan,
      ifMatch: version,
      body: { level: 3 },
    })
    expect(third.level).toBe(3)
    expect(await rulesOf(family)).toEqual(expect.arrayContaining(['no_consequences', 'nobody_speaks']))
  })
})
