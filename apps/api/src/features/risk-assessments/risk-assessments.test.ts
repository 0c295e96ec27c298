import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newFamily } from '../../test/build.ts'
import { expectHidden, newGuest, newPlanningFamily, type PlanningFamily, workspaceOf } from '../../test/family.ts'
import { refusal, ruleOf, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const signature = { name: 'Dana Cole', credential: 'LCSW', mitigation: 'No weapons in the house on that day.' }

const assess = ({ inPlan }: Pick<PlanningFamily, 'inPlan'>, who: Browser, level: 'none' | 'moderate' | 'high') =>
  who.call(riskRoutes.assess, { params: inPlan, body: { areas: { weapons: { level, note: 'Shouts.' } } } })

describe('POST …/risk-assessments', () => {
  it('takes the highest area as the level, and keeps every assessment', async () => {
    const family = await newPlanningFamily(api)
    const body = { areas: { weapons: { level: 'low' }, self_harm: { level: 'high' } } } as const
    const made = await family.interventionist.call(riskRoutes.assess, { params: family.inPlan, body })
    expect(made).toMatchObject({ level: 'high', assessedBy: 'Dana Cole', isCurrent: true, mitigationSignedBy: null })
    await assess(family, family.interventionist, 'none')
    expect((await workspaceOf(family)).riskAssessment).toMatchObject({ level: 'none' })
  })

  it('is the interventionist’s; while a case has none, its lead’s', async () => {
    const family = await newPlanningFamily(api)
    expect((await refusal(assess(family, family.lead, 'none'))).status).toBe(403)
    expect((await refusal(assess(family, family.participant, 'none'))).status).toBe(403)
    await expectHidden(api, (stranger) => assess(family, stranger, 'none'))
    const alone = await newFamily(api)
    const inPlan = { organizationId: alone.organizationId, planId: alone.planId }
    expect((await assess({ inPlan }, alone.lead, 'moderate')).level).toBe('moderate')
  })

  it('is read by those who lead; the others only learn that safety is looked into', async () => {
    const family = await newPlanningFamily(api)
    await assess(family, family.interventionist, 'high')
    for (const reader of [family.participant, await newGuest(api, family, 'helper')]) {
      const workspace = await workspaceOf(family, reader)
      expect(workspace.riskAssessment).toBeNull()
      expect(JSON.stringify(workspace)).not.toMatch(/Shouts|risk_high/)
      expect(workspace.readiness.findings.map(({ rule }) => rule)).toContain('safety_needs_a_look')
    }
    expect((await workspaceOf(family)).readiness.findings.map(({ rule }) => rule)).toContain('risk_high_unsigned')
  })

  it('names every wrong field', async () => {
    const family = await newPlanningFamily(api)
    const body = { areas: { mood: { level: 'bad' }, weapons: { level: 'terrible' } }, score: 9 } as never
    expect(await wrongFields(family.interventionist.call(riskRoutes.assess, { params: family.inPlan, body }))).toEqual([
      'body/areas/mood',
      'body/areas/weapons/level',
      'body/score',
    ])
  })
})

describe('POST …/mitigation-signature', () => {
  it('is signed by the interventionist, for the newest high risk alone', async () => {
    const family = await newPlanningFamily(api)
    const { lead, interventionist, inPlan } = family
    const sign = (who: Browser, riskAssessmentId: string) =>
      who.call(riskRoutes.sign, { params: { ...inPlan, riskAssessmentId }, body: signature })
    const older = await assess(family, interventionist, 'high')
    const high = await assess(family, interventionist, 'high')
    expect((await refusal(sign(lead, high.id))).status).toBe(403)
    expect(await ruleOf(sign(interventionist, older.id))).toBe('sign_high_risk')
    expect(await sign(interventionist, high.id)).toMatchObject({ mitigationSignedBy: 'Dana Cole, LCSW' })
    expect((await workspaceOf(family)).readiness.findings.map(({ rule }) => rule)).not.toContain('risk_high_unsigned')
    const moderate = await assess(family, interventionist, 'moderate')
    expect(await ruleOf(sign(interventionist, moderate.id))).toBe('sign_high_risk')
    expect((await refusal(sign(interventionist, crypto.randomUUID()))).status).toBe(404)
  })
})
