import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import type { Mitigation } from '@holdfast/domain/risk-assessments/mitigations'
import { CORE_AREAS, type RiskArea, type RiskLevel } from '@holdfast/domain/risk-assessments/risk'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newFamily } from '@holdfast/scenarios/family-case'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { checkWith, newLockedFamily } from '@holdfast/scenarios/plan-states'
import { inDays } from '@holdfast/scenarios/times'
import { refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'
import { withCoreAnswers } from '@holdfast/scenarios/risk-answers'

type Answers = ReturnType<typeof withCoreAnswers>

const api = useApi()
const signature = {
  name: 'Dana Cole',
  credential: 'LCSW',
  mitigations: ['means_off_site'] as Mitigation[],
  mitigation: 'No weapons in the house on that day.',
  reason: 'The danger was about the weapons alone.',
}

const assess = (
  { inPlan }: Pick<PlanningFamily, 'inPlan'>,
  who: Browser,
  level: RiskLevel,
  area: RiskArea = 'weapons',
) => who.call(riskRoutes.assess, { params: inPlan, body: { areas: { [area]: { level, observed: 'Shouts.' } } } })
const sign = ({ inPlan }: PlanningFamily, who: Browser, riskAssessmentId: string, given: object = {}) =>
  who.call(riskRoutes.sign, { params: { ...inPlan, riskAssessmentId }, body: { ...signature, ...given } })
const NO_WORDS = '0'.repeat(64)
const confirm = async (family: PlanningFamily, who: Browser, riskAssessmentId: string) => {
  const read = (await workspaceOf(family)).riskAssessment?.mitigationTextHash ?? NO_WORDS
  return confirmRead(family, who, riskAssessmentId, read)
}
const confirmRead = ({ inPlan }: PlanningFamily, who: Browser, riskAssessmentId: string, mitigationTextHash: string) =>
  who.call(riskRoutes.confirmMitigation, { params: { ...inPlan, riskAssessmentId }, body: { mitigationTextHash } })
/** The professional signs, and the lead confirms it. */
const signByTwo = async (family: PlanningFamily, id: string, given: object = {}) => {
  await sign(family, family.interventionist, id, given)
  return confirm(family, family.lead, id)
}
const rulesOf = async (family: PlanningFamily) => (await workspaceOf(family)).readiness.findings.map(({ rule }) => rule)

describe('POST …/risk-assessments', () => {
  it('takes the highest area as the level, and keeps every assessment', async () => {
    const family = await newPlanningFamily(api)
    const body = {
      areas: {
        weapons: { level: 'low' },
        self_harm: { level: 'high', observed: 'Gave the dog away.', history: 'One attempt.', thinking: 'No hope.' },
      },
      crisisKinds: ['mental_health'],
      triggers: ['loss'],
    } as const
    const made = await family.interventionist.call(riskRoutes.assess, {
      params: family.inPlan,
      body: { ...body, crisisKinds: [...body.crisisKinds], triggers: [...body.triggers] },
    })
    expect(made).toMatchObject({ ...body, level: 'high', assessedBy: 'Dana Cole', isCurrent: true })
    expect(made).toMatchObject({ mitigationSignedBy: null, mitigationTextHash: null })
    const later = { ...body.areas.self_harm, level: 'none' } as const
    await family.interventionist.call(riskRoutes.assess, {
      params: family.inPlan,
      body: { areas: { self_harm: later } },
    })
    expect((await workspaceOf(family)).riskAssessment).toMatchObject({
      level: 'low',
      areas: { weapons: { level: 'low' }, self_harm: { level: 'none' } },
    })
  })

  it('keeps each sign that was asked about, and hides the signs with the assessment', async () => {
    const family = await newPlanningFamily(api)
    const areas = {
      weapons: { level: 'high', signs: { weapon_near: 'yes', weapon_unlocked: 'yes', danger_now: 'no' } },
    } as const
    const made = await family.interventionist.call(riskRoutes.assess, { params: family.inPlan, body: { areas } })
    expect(made.areas.weapons).toMatchObject({ ...areas.weapons, lowerWhy: '' })
    expect((await workspaceOf(family, family.lead)).riskAssessment?.areas.weapons?.signs).toEqual(areas.weapons.signs)
    for (const reader of [family.participant, await newGuest(api, family, 'helper')]) {
      const workspace = await workspaceOf(family, reader)
      expect(workspace.riskAssessment).toBeNull()
      expect(JSON.stringify(workspace)).not.toContain('weapon_unlocked')
    }
  })

  it('takes a level below its signs only with a reason, and no sign of another area', async () => {
    const family = await newPlanningFamily(api)
    const given = (answer: object) =>
      family.interventionist.call(riskRoutes.assess, {
        params: family.inPlan,
        body: { areas: { weapons: { level: 'moderate', signs: { weapon_unlocked: 'yes' }, ...answer } } },
      })
    expect(await wrongFields(given({}))).toEqual(['body/areas/weapons/lowerWhy'])
    expect(await wrongFields(given({ level: 'none', signs: { shakes: 'no', weapon_near: 'not_sure' } }))).toEqual([
      'body/areas/weapons/lowerWhy',
      'body/areas/weapons/signs/shakes',
    ])
    expect((await given({ lowerWhy: 'Ben has the key.' })).areas.weapons).toMatchObject({
      lowerWhy: 'Ben has the key.',
    })
    expect((await given({ level: 'imminent' })).level).toBe('imminent')
  })

  it.each([
    ['low', 7],
    ['moderate', 3],
    ['high', 1],
  ] as const)('%s is asked again within %i days: sooner if agreed, never later', async (level, days) => {
    const family = await newPlanningFamily(api)
    const ask = (reassessBy: string | null) =>
      family.interventionist.call(riskRoutes.assess, {
        params: family.inPlan,
        body: { areas: { legal: { level } }, reassessBy },
      })
    const given = await ask(null)
    expect(Date.parse(given.reassessBy) - Date.parse(given.assessedAt)).toBe(days * 86_400_000)
    const soon = new Date(Date.now() + 3_600_000).toISOString()
    expect((await ask(soon)).reassessBy).toBe(soon)
    expect(await wrongFields(ask(`${inDays(days + 1)}T23:59:00Z`))).toEqual(['body/reassessBy'])
    expect(await wrongFields(ask(`${inDays(-1)}T00:00:00Z`))).toEqual(['body/reassessBy'])
  })

  it('is written by the interventionist, or by the lead while the case has none', async () => {
    const family = await newPlanningFamily(api)
    expect((await refusal(assess(family, family.lead, 'none'))).status).toBe(403)
    expect((await refusal(assess(family, family.participant, 'none'))).status).toBe(403)
    await expectHidden(api, (stranger) => assess(family, stranger, 'none'))
    const alone = await newFamily(api)
    const inPlan = { organizationId: alone.organizationId, planId: alone.planId }
    expect((await assess({ inPlan }, alone.lead, 'moderate')).level).toBe('moderate')
  })

  it('is readable by the case leads, and shows others only that there is an assessment', async () => {
    const family = await newPlanningFamily(api)
    await assess(family, family.interventionist, 'high')
    for (const reader of [family.participant, await newGuest(api, family, 'helper')]) {
      const workspace = await workspaceOf(family, reader)
      expect(workspace.riskAssessment).toBeNull()
      expect(JSON.stringify(workspace)).not.toMatch(/Shouts|risk_high/)
      expect(workspace.readiness.findings.map(({ rule }) => rule)).toContain('safety_needs_a_look')
    }
    expect(await rulesOf(family)).toContain('risk_high_unsigned')
  })

  it('keeps danger that is left out or set to unknown, and names what was lowered', async () => {
    const family = await newPlanningFamily(api)
    const { interventionist, inPlan } = family
    const say = (areas: Answers) => interventionist.call(riskRoutes.assess, { params: inPlan, body: { areas } })
    expect(await assess(family, interventionist, 'imminent')).toMatchObject({ level: 'imminent' })
    const other = await say({ withdrawal: { level: 'low' } })
    expect(other).toMatchObject({ level: 'imminent', areas: { weapons: { level: 'imminent', observed: 'Shouts.' } } })
    expect(await say({})).toMatchObject({ level: 'imminent' })
    expect(await wrongFields(say({ weapons: { level: 'unknown' } }))).toEqual(['body/areas/weapons/level'])
    expect(await say({ weapons: { level: 'low' } })).toMatchObject({ level: 'low' })
    const { items } = await interventionist.call(riskRoutes.list, { params: inPlan, query: { limit: 1 } })
    expect(items[0]?.changes).toEqual([{ area: 'weapons', from: 'imminent', to: 'low' }])
  })

  it('says no level before the core areas are answered, and counts the oldest answer', async () => {
    const family = await newPlanningFamily(api)
    const { interventionist, inPlan } = family
    const say = (areas: Answers) => interventionist.call(riskRoutes.assess, { params: inPlan, body: { areas } })
    expect(await say({})).toMatchObject({ unanswered: [...CORE_AREAS] })
    expect(await rulesOf(family)).toContain('risk_incomplete')
    const whole = await say(withCoreAnswers({ overdose: { level: 'unknown' } }))
    expect(whole).toMatchObject({ unanswered: [], level: 'low', coreAnsweredAt: whole.assessedAt })
    expect(await rulesOf(family)).not.toContain('risk_incomplete')
    expect(await rulesOf(family)).toContain('risk_unknown')
    expect((await say({ weapons: { level: 'low' } })).coreAnsweredAt).toBe(whole.assessedAt)
  })

  it('names every wrong field', async () => {
    const family = await newPlanningFamily(api)
    const body = {
      areas: { mood: { level: 'bad' }, weapons: { level: 'terrible', observed: 'x'.repeat(1001) } },
      crisisKinds: ['fire'],
      triggers: ['rain'],
      mitigations: ['prayer'],
      reassessBy: 'soon',
      score: 9,
    } as never
    expect(await wrongFields(family.interventionist.call(riskRoutes.assess, { params: family.inPlan, body }))).toEqual([
      'body/areas/mood',
      'body/areas/weapons/level',
      'body/areas/weapons/observed',
      'body/crisisKinds/0',
      'body/mitigations/0',
      'body/reassessBy',
      'body/score',
      'body/triggers/0',
    ])
  })
})

describe('GET …/risk-assessments', () => {
  it('lists every assessment, newest first, with what changed each time', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, interventionist, inPlan } = family
    await assess(family, interventionist, 'high')
    await assess(family, interventionist, 'low')
    await assess(family, interventionist, 'low', 'legal')
    const list = (who: Browser, query: { limit?: number; cursor?: string } = {}) =>
      who.call(riskRoutes.list, { params: inPlan, query })
    const { items, nextCursor } = await list(lead, { limit: 2 })
    expect(items.map(({ changes }) => changes)).toEqual([
      [{ area: 'legal', from: null, to: 'low' }],
      [{ area: 'weapons', from: 'high', to: 'low' }],
    ])
    const rest = await list(lead, { cursor: nextCursor ?? '' })
    expect(rest).toMatchObject({ items: [{ level: 'high', changes: [] }], nextCursor: null })
    expect((await refusal(list(participant))).status).toBe(403)
    await expectHidden(api, (stranger) => list(stranger))
  })
})

describe('POST …/mitigation-signature', () => {
  it('is signed by the interventionist, for the newest high risk alone', async () => {
    const family = await newPlanningFamily(api)
    const { lead, interventionist } = family
    const older = await assess(family, interventionist, 'high')
    const high = await assess(family, interventionist, 'high')
    expect((await refusal(sign(family, lead, high.id))).status).toBe(403)
    expect(await ruleOf(sign(family, interventionist, older.id))).toBe('sign_high_risk')
    const signed = await sign(family, interventionist, high.id)
    expect(signed).toMatchObject({ mitigationSignedBy: 'Dana Cole, LCSW', mitigations: ['means_off_site'] })
    expect(signed.mitigationTextHash).toMatch(/^[0-9a-f]{64}$/)
    await confirm(family, lead, high.id)
    expect(await rulesOf(family)).not.toContain('risk_high_unsigned')
    const moderate = await assess(family, interventionist, 'moderate')
    expect(await ruleOf(sign(family, interventionist, moderate.id))).toBe('sign_high_risk')
    expect((await refusal(sign(family, interventionist, crypto.randomUUID()))).status).toBe(404)
  })

  it('does not apply to a newer assessment, and stays with the old one', async () => {
    const family = await newPlanningFamily(api)
    const { lead, interventionist, inPlan } = family
    const first = await assess(family, interventionist, 'high')
    await sign(family, interventionist, first.id)
    await assess(family, interventionist, 'high')
    expect(await rulesOf(family)).toContain('risk_high_unsigned')
    const { items } = await lead.call(riskRoutes.list, { params: inPlan, query: {} })
    expect(items.map(({ mitigationSignedBy }) => mitigationSignedBy)).toEqual([null, 'Dana Cole, LCSW'])
  })

  it('names every wrong field', async () => {
    const family = await newPlanningFamily(api)
    const { id } = await assess(family, family.interventionist, 'high')
    const given = { name: '', credential: 'a\nb', mitigations: [], mitigation: ' ', reason: '' }
    expect(await wrongFields(sign(family, family.interventionist, id, given))).toEqual([
      'body/credential',
      'body/mitigation',
      'body/mitigations',
      'body/name',
      'body/reason',
    ])
  })
})

describe('POST …/mitigation-confirmation', () => {
  it('is given by a second person who leads the case: whoever assessed and signed opens nothing alone', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, interventionist } = family
    const { id } = await assess(family, interventionist, 'high')
    expect(await ruleOf(confirm(family, lead, id))).toBe('mitigation_unsigned')
    const signed = await sign(family, interventionist, id)
    expect(signed).toMatchObject({ mitigationReason: signature.reason, mitigationConfirmedBy: null })
    expect(signed.can.confirm).toMatchObject({ allowed: false, why: 'mitigation_second_person' })
    expect(await rulesOf(family)).toContain('risk_high_unsigned')
    expect(await ruleOf(confirm(family, interventionist, id))).toBe('mitigation_second_person')
    expect((await refusal(confirm(family, participant, id))).status).toBe(403)
    await expectHidden(api, (stranger) => confirm(family, stranger, id))
    expect(await wrongFields(confirmRead(family, lead, id, NO_WORDS))).toEqual(['body/mitigationTextHash'])
    const confirmed = await confirm(family, lead, id)
    expect(await ruleOf(confirm(family, lead, id))).toBe('mitigation_confirmed')
    expect(confirmed).toMatchObject({ mitigationSignedBy: 'Dana Cole, LCSW', mitigationConfirmedBy: 'Karen Ortiz' })
    expect(confirmed.mitigationConfirmedOn).not.toBe('')
    expect(await rulesOf(family)).not.toContain('risk_high_unsigned')
  })

  it('is asked again when the professional signs other words', async () => {
    const family = await newPlanningFamily(api)
    const { id } = await assess(family, family.interventionist, 'high')
    await signByTwo(family, id)
    const again = await sign(family, family.interventionist, id, { mitigation: 'Nothing is needed.' })
    expect(again.mitigationConfirmedBy).toBeNull()
    expect(await rulesOf(family)).toContain('risk_high_unsigned')
  })
})

describe('what a risk level blocks', () => {
  const start = ({ lead, inPlan }: PlanningFamily, sobrietyCheckId: string) =>
    lead.call(planStepRoutes.startRun, { params: inPlan, body: { sobrietyCheckId } })

  it('refuses the start without a signature, and always while there is danger now', async () => {
    const family = await newLockedFamily(api)
    const { interventionist } = family
    const check = await checkWith(family, family.participant)
    await assess(family, interventionist, 'imminent')
    expect(await ruleOf(start(family, check))).toBe('risk_imminent')
    for (const reader of [family.lead, family.participant])
      expect((await workspaceOf(family, reader)).isRunLocked).toBe(true)
    const high = await assess(family, interventionist, 'high')
    expect((await workspaceOf(family)).isRunLocked).toBe(false)
    expect(await ruleOf(start(family, check))).toBe('risk_high_unsigned')
    await signByTwo(family, high.id, { mitigations: ['no_meeting'] })
    expect(await ruleOf(start(family, check))).toBe('risk_high_unsigned')
    await signByTwo(family, high.id)
    expect((await start(family, check)).status).toBe('under_way')
  })

  it('requires an advocate when there is violence at home', async () => {
    const family = await newLockedFamily(api)
    const { interventionist } = family
    const check = await checkWith(family, family.participant)
    const { id } = await assess(family, interventionist, 'moderate', 'domestic_violence')
    expect(await ruleOf(start(family, check))).toBe('risk_violence_at_home')
    await signByTwo(family, id, { mitigations: ['credential'] })
    expect(await ruleOf(start(family, check))).toBe('risk_violence_at_home')
    await signByTwo(family, id, { mitigations: ['dv_advocate'] })
    expect((await start(family, check)).status).toBe('under_way')
  })

  it('refuses an override of a lock while there is danger', async () => {
    const family = await newPlanningFamily(api)
    const { lead, interventionist, inPlan } = family
    await interventionist.call(planStepRoutes.askOverride, { params: inPlan, body: { reason: 'Tomorrow he is gone.' } })
    const lock = () => lead.call(planStepRoutes.lock, { params: inPlan, body: { confirmOverride: true } })
    for (const [level, area] of [
      ['imminent', 'self_harm'],
      ['moderate', 'domestic_violence'],
    ] as const) {
      const areas = withCoreAnswers({ [area]: { level } })
      await interventionist.call(riskRoutes.assess, { params: inPlan, body: { areas } })
      expect(await ruleOf(lock())).toBe('override_never')
      // what was not asked stands where it stood
      await assess(family, interventionist, 'high')
      expect(await ruleOf(lock())).toBe('override_never')
    }
    const areas = withCoreAnswers({ weapons: { level: 'high' } })
    await interventionist.call(riskRoutes.assess, { params: inPlan, body: { areas } })
    expect((await lock()).status).toBe('ready')
  })
})
