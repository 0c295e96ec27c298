import { participantRoutes } from '@holdfast/contracts/participants'
import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { safetyPlanRoutes } from '@holdfast/contracts/safety-plan'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newFamily } from '@holdfast/scenarios/family-case'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { inDays } from '@holdfast/scenarios/times'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const SIX = {
  warningSigns: 'I lie awake at three.',
  aloneThings: 'Walk by the river.',
  distractions: 'The diner.',
  helpers: 'Rosa.',
  professionals: 'Dr. Lin.',
  saferPlace: 'Ben keeps the pills.',
}

type SafetyPlanBody = Parameters<typeof write>[2]
const write = (
  { inPlan }: Pick<PlanningFamily, 'inPlan'>,
  who: Browser,
  body: Partial<typeof SIX> & { [field: string]: unknown },
  ifMatch?: number,
) => who.call(safetyPlanRoutes.write, { params: inPlan, body: body as never, ...(ifMatch && { ifMatch }) })
const share = ({ inPlan }: PlanningFamily, who: Browser, shared: boolean, ifMatch: number) =>
  who.call(safetyPlanRoutes.share, { params: inPlan, body: { shared }, ifMatch })

describe('PATCH …/safety-plan', () => {
  it('stores each save as a version of its part', async () => {
    const family = await newPlanningFamily(api)
    const { interventionist, lead, inPlan, ids } = family
    expect((await workspaceOf(family)).safetyPlan).toMatchObject({ version: 1, savedAt: null, writtenBy: null })
    const first = await write(family, interventionist, { warningSigns: 'I lie awake.', nearestEr: 'General' }, 1)
    expect(first).toMatchObject({
      version: 2,
      person: { warningSigns: 'I lie awake.' },
      day: { nearestEr: 'General', duties: { call_second: null } },
      missingParts: ['aloneThings', 'distractions', 'helpers', 'professionals', 'saferPlace'],
      writtenBy: 'Dana Cole',
    })
    const body: SafetyPlanBody = {
      ...SIX,
      duties: { call_second: ids.participant },
      reviewOn: inDays(14),
      likelihood: 8,
    }
    const second = await write(family, interventionist, body, 2)
    expect(second).toMatchObject({
      version: 3,
      person: { ...SIX, likelihood: 8 },
      leads: { reviewOn: inDays(14) },
      day: { nearestEr: 'General', duties: { call_second: ids.participant, meet_crew: null } },
      missingParts: [],
    })
    const list = (query: { limit?: number; cursor?: number } = {}) =>
      lead.call(safetyPlanRoutes.versions, { params: inPlan, query })
    expect((await list()).items.map(({ version, kind }) => [version, kind])).toEqual([
      [3, 'day'],
      [3, 'leads'],
      [3, 'person'],
      [2, 'day'],
      [2, 'person'],
    ])
    const page = await list({ limit: 4 })
    expect([page.items.length, page.nextCursor]).toEqual([3, '3'])
    expect((await list({ limit: 4, cursor: 3 })).items.map(({ version }) => version)).toEqual([2, 2])
  })

  it('keeps who had a duty in each version, until they leave the plan', async () => {
    const family = await newPlanningFamily(api)
    const { interventionist, inPlan, ids } = family
    const give = (meet_crew: string | null, ifMatch: number) =>
      write(family, interventionist, { duties: { meet_crew } }, ifMatch)
    await give(ids.lead, 1)
    await write(family, interventionist, { nearestEr: 'General' }, 2)
    await give(null, 3)
    const given = await give(ids.participant, 4)
    expect(given.day).toMatchObject({ nearestEr: 'General', duties: { meet_crew: ids.participant } })
    expect((await give(ids.participant, 5)).version).toBe(5)
    const crew = async () => {
      const { items } = await interventionist.call(safetyPlanRoutes.versions, { params: inPlan, query: {} })
      return items.flatMap(({ kind, content }) => (kind === 'day' ? [content.duties.meet_crew] : []))
    }
    expect(await crew()).toEqual([ids.participant, null, ids.lead, ids.lead])
    const leaving = { params: { ...inPlan, participantId: ids.participant } }
    const { participants } = await workspaceOf(family)
    const ifMatch = participants.find(({ id }) => id === ids.participant)?.version
    await family.lead.call(participantRoutes.remove, { ...leaving, ...(ifMatch && { ifMatch }) })
    expect((await workspaceOf(family)).safetyPlan.day.duties.meet_crew).toBeNull()
    expect(await crew()).toEqual([null, null, ids.lead, ids.lead])
  })

  it('requires If-Match', async () => {
    const family = await newPlanningFamily(api)
    await expectVersionAsked(({ ifMatch }) => write(family, family.interventionist, { helpers: 'Rosa.' }, ifMatch), 1)
  })

  it('is written by the interventionist, or by the lead while the case has none', async () => {
    const family = await newPlanningFamily(api)
    for (const who of [family.lead, family.participant, await newGuest(api, family, 'helper')])
      expect((await refusal(write(family, who, { helpers: 'Me.' }, 1))).status).toBe(403)
    await expectHidden(api, (stranger) => write(family, stranger, { helpers: 'Me.' }, 1))
    await expectHidden(api, (stranger) => stranger.call(safetyPlanRoutes.get, { params: family.inPlan }))
    const alone = await newFamily(api)
    const inPlan = { organizationId: alone.organizationId, planId: alone.planId }
    expect((await write({ inPlan }, alone.lead, { helpers: 'Ben.' }, 1)).person?.helpers).toBe('Ben.')
  })

  it('names every wrong field', async () => {
    const family = await newPlanningFamily(api)
    const body = { helpers: 'x'.repeat(2001), likelihood: 11, reviewOn: 'soon', duties: { sing: null }, score: 1 }
    expect(await wrongFields(write(family, family.interventionist, body, 1))).toEqual([
      'body/duties/sing',
      'body/helpers',
      'body/likelihood',
      'body/reviewOn',
      'body/score',
    ])
    const stranger = { duties: { meet_crew: crypto.randomUUID() } }
    expect(await wrongFields(write(family, family.interventionist, stranger, 1))).toEqual(['body/duties/meet_crew'])
  })
})

describe('reading the safety plan', () => {
  it('shows everyone the part about the day, and the six steps only to the case leads until they are shared', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, interventionist } = family
    const helper = await newGuest(api, family, 'helper', 'Ida Moss')
    const body = { ...SIX, dangerousObjects: 'The rifle is with Ben.', naloxoneAt: 'Hall shelf' }
    await write(family, interventionist, body, 1)
    const seen = async (who: Browser) => {
      const { safetyPlan } = await workspaceOf(family, who)
      const alone = await who.call(safetyPlanRoutes.get, { params: family.inPlan })
      expect(alone).toEqual(safetyPlan)
      return [safetyPlan.person?.helpers ?? null, safetyPlan.leads !== null, safetyPlan.day.naloxoneAt]
    }
    expect(await seen(lead)).toEqual(['Rosa.', true, 'Hall shelf'])
    for (const who of [participant, helper]) expect(await seen(who)).toEqual([null, false, 'Hall shelf'])
    expect(JSON.stringify(await workspaceOf(family, participant))).not.toMatch(/lie awake|rifle/)
    expect((await refusal(share(family, lead, true, 2))).status).toBe(403)
    await share(family, interventionist, true, 2)
    expect(await seen(participant)).toEqual(['Rosa.', false, 'Hall shelf'])
    expect(await seen(helper)).toEqual([null, false, 'Hall shelf'])
    await share(family, interventionist, false, 3)
    expect(await seen(participant)).toEqual([null, false, 'Hall shelf'])
    const versions = (who: Browser) => who.call(safetyPlanRoutes.versions, { params: family.inPlan, query: {} })
    expect((await refusal(versions(participant))).status).toBe(403)
  })
})

describe('readiness and the safety plan', () => {
  it('blocks a plan with a moderate risk of overdose and no safety plan', async () => {
    const family = await newPlanningFamily(api)
    const { interventionist, inPlan, ids } = family
    const found = async () =>
      (await workspaceOf(family)).readiness.findings
        .filter(({ section }) => section === 'safety')
        .map(({ severity, rule }) => `${severity}: ${rule}`)
    expect(await found()).toEqual(['warning: safety_plan_missing'])
    await interventionist.call(riskRoutes.assess, {
      params: inPlan,
      body: { areas: { overdose: { level: 'moderate' } } },
    })
    expect(await found()).toEqual(['blocker: safety_plan_missing'])
    await write(family, interventionist, { ...SIX, nearestEr: 'General', duties: { call_second: ids.lead } }, 1)
    expect(await found()).toEqual([])
  })
})
