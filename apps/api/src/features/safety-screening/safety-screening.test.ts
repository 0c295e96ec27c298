import { participantScheduleRoutes } from '@holdfast/contracts/participant-schedules'
import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { participantRoutes } from '@holdfast/contracts/participants'
import { planRoutes } from '@holdfast/contracts/plans'
import { safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withTenant } from '../../db/with-tenant.ts'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const answer = (who: Browser, { inPlan }: PlanningFamily, body: object, ifMatch = 1) =>
  who.call(safetyScreeningRoutes.answer, { params: inPlan, body, ifMatch })
const list = (who: Browser, { inPlan }: PlanningFamily) => who.call(safetyScreeningRoutes.list, { params: inPlan })
const rulesOf = async (family: PlanningFamily, who?: Browser) =>
  (await workspaceOf(family, who)).readiness.findings.map(({ rule }) => rule)
async function act(family: PlanningFamily, body: object, who = family.interventionist) {
  const { items } = await list(family.interventionist, family)
  const params = { ...family.inPlan, safetyScreeningId: items[0]?.id ?? '' }
  return who.call(safetyScreeningRoutes.recordFollowUp, { params, body: body as never })
}

describe('PUT …/safety-screenings/mine', () => {
  it('is readable by its author and the interventionists alone', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, interventionist, inPlan, ids } = family
    const helper = await newGuest(api, family, 'helper')
    const words = {
      answers: { afraid: 'yes', pressure: 'rather_not' },
      text: 'Xylophone',
      contactPreference: 'At work',
    }
    const mine = await answer(participant, family, { ...words, afraidOfIds: [ids.lead] })
    expect(mine).toMatchObject({
      ...words,
      afraidOfIds: [ids.lead],
      version: 2,
      interventionists: 1,
      can: { answer: { allowed: true } },
    })
    expect(await participant.call(safetyScreeningRoutes.mine, { params: inPlan })).toMatchObject(words)
    expect((await list(interventionist, family)).items).toMatchObject([
      { by: 'Ben Lee', level: 'caution', notAtHome: true, resolved: false, ...words },
    ])
    expect(await lead.call(safetyScreeningRoutes.mine, { params: inPlan })).toMatchObject({
      answeredAt: null,
      version: 1,
    })
    for (const who of [lead, participant, helper]) expect((await refusal(list(who, family))).status).toBe(403)
    expect((await refusal(helper.call(safetyScreeningRoutes.mine, { params: inPlan }))).status).toBe(403)
    await expectHidden(api, (stranger) => list(stranger, family))
  })

  it('shows the case leads that a review is needed, never for whom or why, and others nothing', async () => {
    const family = await newPlanningFamily(api)
    const other = await newGuest(api, family, 'participant', 'Nora Hill')
    const [before, beforeOther] = [await workspaceOf(family), await workspaceOf(family, other)]
    await answer(family.participant, family, { answers: { afraid: 'yes' }, text: 'Xylophone' })
    const after = await workspaceOf(family)
    const added = after.readiness.findings.filter(
      (one) => !before.readiness.findings.some(({ rule }) => rule === one.rule),
    )
    expect(added.map(({ rule, subjectId, concernsId }) => [rule, subjectId, concernsId])).toEqual([
      ['safety_look_needed', null, null],
      ['neutral_venue', null, null],
    ])
    expect(JSON.stringify(after)).not.toMatch(/Xylophone|afraid/)
    const rest = ({ revision: _, ...plan }: typeof after) => plan
    expect(rest(await workspaceOf(family, other))).toEqual(rest(beforeOther))
    expect(after.participants).toEqual(before.participants)
  })

  it('may be declined, which has no effect', async () => {
    const family = await newPlanningFamily(api)
    const { participant } = family
    await answer(participant, family, { answers: { grave: 'yes' } })
    expect(await rulesOf(family)).toContain('safety_look_needed')
    expect(await answer(participant, family, { passed: true, answers: { grave: 'yes' } }, 2)).toMatchObject({
      passed: true,
      answers: {},
    })
    expect(await rulesOf(family)).not.toContain('safety_look_needed')
  })

  it('requires If-Match, and names every wrong field', async () => {
    const family = await newPlanningFamily(api)
    const { participant, inPlan } = family
    await expectVersionAsked(
      (given) => participant.call(safetyScreeningRoutes.answer, { params: inPlan, body: {}, ...given }),
      1,
    )
    const body = { passed: 'no', answers: { afraid: 'maybe', cold: 'yes' }, afraidOfIds: ['x'], text: 1 }
    expect(await wrongFields(answer(participant, family, body))).toEqual([
      'body/afraidOfIds/0',
      'body/answers/afraid',
      'body/answers/cold',
      'body/passed',
      'body/text',
    ])
    expect(await wrongFields(answer(participant, family, { afraidOfIds: [crypto.randomUUID()] }))).toEqual([
      'body/afraidOfIds',
    ])
  })
})

describe('POST …/safety-screenings/:safetyScreeningId/follow-ups', () => {
  it('settles the answers for this plan until the answers or the plan change', async () => {
    const family = await newPlanningFamily(api)
    const { participant, lead, inPlan, ids } = family
    await answer(participant, family, { answers: { afraid: 'yes' } })
    for (const who of [lead, participant])
      expect((await refusal(act(family, { mitigations: ['proxy'] }, who))).status).toBe(403)
    expect(await act(family, { mitigations: ['advocate'], note: 'Comes with Rosa' })).toMatchObject({
      resolved: true,
      notCarriedOut: [],
      followUps: [{ mitigations: ['advocate'], note: 'Comes with Rosa', by: 'Dana Cole', isCurrent: true }],
    })
    expect(await rulesOf(family)).not.toContain('safety_look_needed')
    expect(await rulesOf(family)).toContain('neutral_venue')
    expect((await act(family, { mitigations: ['remote'] })).resolved).toBe(false)
    expect(await rulesOf(family)).toContain('safety_look_needed')
    const place = (await workspaceOf(family)).participants.find(({ id }) => id === ids.participant)
    await lead.call(participantRoutes.update, {
      params: { ...inPlan, participantId: ids.participant },
      body: { attendance: 'remote_video' },
      ifMatch: place?.version ?? 0,
    })
    expect(await rulesOf(family)).not.toContain('safety_look_needed')
    await answer(participant, family, { answers: { afraid: 'yes', hurt: 'yes' } }, 2)
    expect(await rulesOf(family)).toContain('safety_look_needed')
    expect((await list(family.interventionist, family)).items[0]?.followUps.map(({ isCurrent }) => isCurrent)).toEqual([
      false,
      false,
    ])
  })

  it('requires the agreed place and time in the plan', async () => {
    const family = await newPlanningFamily(api)
    const { participant, lead, inPlan, ids } = family
    await answer(participant, family, { answers: { afraid: 'yes' } })
    const decided = { mitigations: ['separate_arrival' as const, 'other_location' as const] }
    expect(await act(family, decided)).toMatchObject({ resolved: false, notCarriedOut: decided.mitigations })
    expect(await rulesOf(family)).toContain('safety_look_needed')
    const comes = (participantId: string, minutesBefore: number) =>
      lead.call(participantScheduleRoutes.update, {
        params: { ...inPlan, participantId },
        body: { minutesBefore },
        ifMatch: 0,
      })
    await comes(ids.participant, 30)
    await comes(ids.lead, 60)
    await lead.call(logisticsRoutes.update, {
      params: inPlan,
      body: { venueKind: 'office' },
      ifMatch: (await workspaceOf(family)).logistics.version,
    })
    expect(await rulesOf(family)).not.toContain('safety_look_needed')
    const [screening] = (await list(family.interventionist, family)).items
    expect(screening).toMatchObject({ resolved: true, notCarriedOut: [] })
  })

  it.each([
    ['safety_plan_first', { mitigations: ['advocate', 'proxy'] }],
    ['advocate_first', { mitigations: ['proxy'], steps: ['safety_plan'] }],
    ['no_joint_meeting', { mitigations: ['advocate'], steps: ['safety_plan'] }],
  ])('where there is danger, refuses by %s', async (rule, body) => {
    const family = await newPlanningFamily(api)
    await answer(family.participant, family, { answers: { grave: 'yes' } })
    expect(await ruleOf(act(family, body))).toBe(rule)
  })

  it('names every wrong field, and answers 404 for an unknown screening', async () => {
    const family = await newPlanningFamily(api)
    await answer(family.participant, family, { answers: { afraid: 'yes' } })
    expect(await wrongFields(act(family, { mitigations: [], steps: ['run'], note: 1 }))).toEqual([
      'body/mitigations',
      'body/note',
      'body/steps/0',
    ])
    const params = { ...family.inPlan, safetyScreeningId: crypto.randomUUID() }
    const body = { mitigations: ['advocate' as const] }
    const unknown = family.interventionist.call(safetyScreeningRoutes.recordFollowUp, { params, body })
    expect((await refusal(unknown)).type).toBe('/problems/not-found')
  })
})

describe('row-level security of screenings', () => {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  beforeAll(() => owner.connect())
  afterAll(() => owner.end())

  it('returns answers only to their author and the interventionists of the case', async () => {
    const family = await newPlanningFamily(api)
    const afraidOfIds = [family.ids.lead]
    await answer(family.participant, family, { answers: { afraid_of_other: 'yes' }, afraidOfIds, text: 'Xylophone' })
    await act(family, { mitigations: ['separate_arrival'] })
    const { rows } = await owner.query<{ user_id: string; role: string }>(
      'SELECT user_id, role FROM holdfast.case_members WHERE organization_id = $1',
      [family.organizationId],
    )
    const seen = async ({ user_id: userId }: { user_id: string }) =>
      withTenant(api.database, { organizationId: family.organizationId, userId }, async (tx) => [
        await tx.screeningAnswers.count(),
        await tx.fearedParticipant.count(),
        await tx.screeningFollowUp.count(),
      ])
    const counts = await Promise.all(rows.map(async (row) => [row.role, await seen(row)] as const))
    expect(Object.fromEntries(counts)).toEqual({ lead: [0, 0, 0], participant: [1, 1, 0], interventionist: [1, 1, 1] })
  })

  it('refuses answers written for another person', async () => {
    const family = await newPlanningFamily(api)
    await answer(family.participant, family, { answers: { afraid: 'yes' }, afraidOfIds: [family.ids.interventionist] })
    const { rows } = await owner.query<{ user_id: string }>(
      `SELECT user_id FROM holdfast.case_members WHERE organization_id = $1 AND role = 'interventionist'`,
      [family.organizationId],
    )
    const userId = rows[0]?.user_id ?? ''
    const asOther = { organizationId: family.organizationId, userId }
    const changed = await withTenant(api.database, asOther, async (tx) => [
      await tx.screeningAnswers.updateMany({ data: { text: 'forged' } }),
      await tx.fearedParticipant.deleteMany(),
    ])
    expect(changed).toEqual([{ count: 0 }, { count: 0 }])
    const forged = withTenant(api.database, asOther, async (tx) => {
      const { organizationId, caseId, screeningId } = await tx.screeningAnswers.findFirstOrThrow()
      const { planId } = family.inPlan
      const data = { organizationId, caseId, screeningId, planId, participantId: family.ids.lead }
      await tx.fearedParticipant.create({ data })
    })
    await expect(forged).rejects.toThrow(/row-level security/)
  })
})

it('writes no answer into the log, the readiness of others, or an e-mail', async () => {
  const family = await newPlanningFamily(api)
  await answer(family.participant, family, {
    answers: { grave: 'yes' },
    text: 'Xylophone',
    contactPreference: 'Glockenspiel',
  })
  const readiness = await family.participant.call(planRoutes.readiness, { params: family.inPlan })
  expect(readiness.findings.map(({ rule }) => rule)).not.toContain('safety_look_needed')
  expect(api.log.join('\n')).not.toMatch(/Xylophone|Glockenspiel/)
  expect(JSON.stringify(api.letters)).not.toMatch(/Xylophone|Glockenspiel/)
})

describe('the counts of who was asked alone', () => {
  const countsFor = (family: PlanningFamily, who: Browser) =>
    who.call(safetyScreeningRoutes.count, { params: family.inPlan })

  it('are for the professional alone, and never the words', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, interventionist } = family
    const helper = await newGuest(api, family, 'helper')
    expect(await countsFor(family, interventionist)).toEqual({ asked: 2, yes: 0, no: 0, passed: 0, open: 2 })
    await answer(participant, family, { answers: { afraid: 'yes' }, text: 'Xylophone' })
    await answer(lead, family, { answers: { afraid: 'no', weapons: 'no' } })
    expect(await countsFor(family, interventionist)).toEqual({ asked: 2, yes: 1, no: 1, passed: 0, open: 0 })
    await answer(lead, family, { passed: true }, 2)
    expect(await countsFor(family, interventionist)).toEqual({ asked: 2, yes: 1, no: 0, passed: 1, open: 0 })
    for (const who of [lead, participant, helper])
      await expect(countsFor(family, who)).rejects.toMatchObject({ problem: { status: 403 } })
  })

  it('leave out what a person gave to nobody, or to somebody else', async () => {
    const family = await newPlanningFamily(api)
    const { participant, interventionist } = family
    await answer(participant, family, { answers: { grave: 'yes' }, readerIds: [] })
    expect(await countsFor(family, interventionist)).toEqual({ asked: 2, yes: 0, no: 0, passed: 0, open: 2 })
  })
})
