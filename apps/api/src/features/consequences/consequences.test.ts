import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newDeclinedFamily } from '@holdfast/scenarios/plan-states'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { inDays } from '@holdfast/scenarios/times'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const words = { category: 'money', iWill: 'I will no longer pay the rent.' } as const

async function newConsequence(family: PlanningFamily) {
  const { lead, inPlan, ids } = family
  const made = await lead.call(consequenceRoutes.create, {
    params: inPlan,
    body: { participantId: ids.lead, ...words },
  })
  const params = { ...inPlan, consequenceId: made.id }
  /** To the words as they are now, or to those of another wording. */
  const answer = async (who: Browser, stance: 'consent' | 'reservation' | 'objection', reason = '', read?: number) => {
    const present = (await workspaceOf(family)).consequences.find(({ id }) => id === made.id)?.wordingVersion ?? 0
    const body = { stance, reason, wordingVersion: read ?? present }
    return who.call(consequenceRoutes.giveStance, { params, body })
  }
  return { made, params, answer }
}

describe('POST …/consequences', () => {
  it('writes a consequence that nobody has answered yet', async () => {
    const family = await newPlanningFamily(api)
    const { made } = await newConsequence(family)
    expect(made).toMatchObject({ ...words, isMine: true, answered: 0, asked: 3, stances: null, wordingVersion: 1 })
    expect(made.agreement).toBe('unanswered')
  })

  it('is written by its speaker, or by the interventionist for another person', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, interventionist, inPlan, ids } = family
    const body = { participantId: ids.participant, ...words }
    const write = (who: Browser) => who.call(consequenceRoutes.create, { params: inPlan, body })
    expect((await refusal(write(lead))).status).toBe(403)
    expect((await write(participant)).isMine).toBe(true)
    expect((await write(interventionist)).isMine).toBe(false)
    expect((await refusal(write(await newGuest(api, family, 'helper')))).status).toBe(403)
    await expectHidden(api, write)
  })

  it('names every wrong field', async () => {
    const { lead, inPlan } = await newPlanningFamily(api)
    const body = {
      participantId: 'me',
      category: 'revenge',
      iWill: '  ',
      confidence: 11,
      startsOn: '2026-02-30',
      ends: ['love'],
      followUp: 'never',
    } as never
    expect(await wrongFields(lead.call(consequenceRoutes.create, { params: inPlan, body }))).toEqual([
      'body/category',
      'body/confidence',
      'body/ends/0',
      'body/followUp',
      'body/iWill',
      'body/participantId',
      'body/startsOn',
    ])
  })

  it('is visible to participants and hidden from helpers', async () => {
    const family = await newPlanningFamily(api)
    await newConsequence(family)
    expect((await workspaceOf(family, family.participant)).consequences).toHaveLength(1)
    expect((await workspaceOf(family, await newGuest(api, family, 'helper'))).consequences).toEqual([])
  })
})

describe('POST …/stances', () => {
  it('hides stances of others until everyone has answered', async () => {
    const family = await newPlanningFamily(api)
    const { answer } = await newConsequence(family)
    await answer(family.lead, 'consent')
    expect(await answer(family.participant, 'objection', 'It is too soon.')).toMatchObject({
      answered: 2,
      myStance: 'objection',
      stances: null,
      agreement: 'unanswered',
    })
    // neither the card nor a finding tells that one of the two objects
    const seen = await workspaceOf(family)
    expect(seen.consequences[0]?.agreement).toBe('unanswered')
    expect(seen.readiness.findings.map(({ rule }) => rule)).not.toContain('consequence_objected')
    expect(JSON.stringify(await workspaceOf(family, family.lead))).not.toContain('too soon')
    const last = await answer(family.interventionist, 'reservation')
    expect(last).toMatchObject({ answered: 3, agreement: 'objected' })
    expect(last.stances?.map(({ stance, reason }) => [stance, reason]).toSorted()).toEqual([
      ['consent', ''],
      ['objection', 'It is too soon.'],
      ['reservation', ''],
    ])
    expect(await answer(family.participant, 'consent')).toMatchObject({ answered: 3, agreement: 'agreed' })
  })

  it('requires a reason for an objection, and refuses people who do not take part', async () => {
    const family = await newPlanningFamily(api)
    const { answer } = await newConsequence(family)
    expect(await wrongFields(answer(family.lead, 'objection'))).toEqual(['body/reason'])
    const onlooker = await newGuest(api, family, 'participant')
    expect(await ruleOf(answer(onlooker, 'consent'))).toBe('stance_of_participants')
  })
})

describe('what is agreed to', () => {
  const three = ({ lead, participant, interventionist }: PlanningFamily) => [lead, participant, interventionist]

  it('is the wording that was read: an answer to an older one is refused and names the present one', async () => {
    const family = await newPlanningFamily(api)
    const { params, answer } = await newConsequence(family)
    const body = { iWill: 'I will no longer pay the rent or the car.' }
    await family.lead.call(consequenceRoutes.update, { params, body, ifMatch: 1 })
    const late = await refusal(answer(family.participant, 'consent', '', 1))
    expect(late).toMatchObject({ type: '/problems/stale-version', status: 412, currentVersion: 2 })
    expect(await answer(family.participant, 'consent', '', 2)).toMatchObject({ myStance: 'consent' })
    expect(await wrongFields(answer(family.participant, 'consent', '', 0))).toEqual(['body/wordingVersion'])
  })

  it('shows with each answer who gave it, when, and the fingerprint of the words', async () => {
    const family = await newPlanningFamily(api)
    const { made, answer } = await newConsequence(family)
    for (const who of three(family)) await answer(who, 'consent')
    const [shown] = (await workspaceOf(family)).consequences
    expect(shown?.textHash).toMatch(/^[\da-f]{64}$/)
    expect(shown?.textHash).toBe(made.textHash)
    expect(shown?.myStanceAt).not.toBeNull()
    expect(shown?.stances?.map(({ name }) => name).toSorted()).toEqual(['Ben Lee', 'Dana Cole', 'Karen Ortiz'])
    for (const { at, textHash } of shown?.stances ?? []) {
      expect(Date.parse(at)).toBeGreaterThan(0)
      expect(textHash).toBe(shown?.textHash)
    }
  })

  it.each([
    { category: 'housing' },
    { startsOn: inDays(50) },
    { liftedWhen: 'On the first day of treatment.' },
    { ends: ['rent'] },
    { keeps: ['food'] },
  ] as const)('is no longer agreed once it says %j', async (change) => {
    const family = await newPlanningFamily(api)
    const { params, made, answer } = await newConsequence(family)
    for (const who of three(family)) await answer(who, 'consent')
    const changed = await family.lead.call(consequenceRoutes.update, {
      params,
      body: change as object,
      ifMatch: 1,
    })
    expect(changed).toMatchObject({ agreement: 'unanswered', wordingVersion: 2, earlierWordings: 1 })
    expect(changed.textHash).not.toBe(made.textHash)
  })

  it.each(['safe', 'legal', 'noBluff'] as const)('is nothing that its speaker denies to be %s', async (check) => {
    const family = await newPlanningFamily(api)
    const { params, answer } = await newConsequence(family)
    for (const who of three(family)) await answer(who, 'consent')
    const body = { checks: { [check]: false } }
    const denied = await family.lead.call(consequenceRoutes.update, { params, body, ifMatch: 1 })
    expect(denied).toMatchObject({ agreement: 'stopped', answered: 3 })
    expect(await ruleOf(answer(family.participant, 'consent'))).toBe('consequence_stopped')
    expect(await answer(family.participant, 'objection', 'It is not meant.')).toMatchObject({ agreement: 'stopped' })
  })
})

describe('dangerous wordings', () => {
  const changeText = async (family: PlanningFamily, iWill: string) => {
    const { made, params, answer } = await newConsequence(family)
    const changed = await family.lead.call(consequenceRoutes.update, { params, body: { iWill }, ifMatch: made.version })
    return { params, answer, changed }
  }
  const sign = (
    who: Browser,
    params: Awaited<ReturnType<typeof changeText>>['params'],
    reason = 'The lease allows it.',
  ) => who.call(consequenceRoutes.review, { params, body: { reason } })
  const rulesOf = async (family: PlanningFamily) =>
    (await workspaceOf(family)).readiness.findings.map(({ rule }) => rule)

  it('stores a refused wording, and lets nobody agree to it', async () => {
    const family = await newPlanningFamily(api)
    const { changed, answer, params } = await changeText(family, 'I will take you off my health insurance.')
    expect(changed.iWill).toBe('I will take you off my health insurance.')
    expect(changed.hazards).toMatchObject([{ code: 'health_insurance', action: 'refuse', signed: null }])
    expect(changed.hazards[0]?.safer).toContain('Keep the insurance')
    expect(await ruleOf(answer(family.participant, 'consent'))).toBe('consequence_hazard_refused')
    expect(await ruleOf(answer(family.participant, 'reservation'))).toBe('consequence_hazard_refused')
    expect((await answer(family.participant, 'objection', 'It closes the door.')).myStance).toBe('objection')
    expect(await ruleOf(sign(family.interventionist, params))).toBe('nothing_to_review')
    expect(await rulesOf(family)).toContain('consequence_hazard_refused')
  })

  it('lets the interventionist sign a wording that needs review, until it changes', async () => {
    const family = await newPlanningFamily(api)
    const { params } = await changeText(family, 'You can no longer live here.')
    expect(await rulesOf(family)).toContain('consequence_needs_review')
    for (const who of [family.lead, family.participant]) expect((await refusal(sign(who, params))).status).toBe(403)
    expect(await wrongFields(sign(family.interventionist, params, ' '))).toEqual(['body/reason'])
    await expectHidden(api, (stranger) => sign(stranger, params))
    const signed = await sign(family.interventionist, params)
    expect(signed.hazards[0]).toMatchObject({
      code: 'home_without_notice',
      signed: { by: 'Dana Cole', reason: 'The lease allows it.' },
    })
    expect(await rulesOf(family)).not.toContain('consequence_needs_review')
    const again = await family.lead.call(consequenceRoutes.update, {
      params,
      body: { iWill: 'You can no longer sleep here.' },
      ifMatch: signed.version,
    })
    expect(again.hazards[0]?.signed).toBeNull()
    expect(await rulesOf(family)).toContain('consequence_needs_review')
  })

  it('reports a consequence that is dangerous at the risk of the plan, to those who may read the risk', async () => {
    const family = await newPlanningFamily(api)
    const { params } = await newConsequence(family)
    await family.lead.call(consequenceRoutes.update, { params, body: { ends: ['rent'] }, ifMatch: 1 })
    await family.interventionist.call(riskRoutes.assess, {
      params: family.inPlan,
      body: { areas: { overdose: { level: 'moderate' } } },
    })
    const seenBy = async (who: Browser) => {
      const { consequences, readiness } = await workspaceOf(family, who)
      const told = readiness.findings.some(({ rule }) => rule === 'consequence_hazard_refused')
      return [consequences[0]?.hazards.map(({ code }) => code), told]
    }
    expect(await seenBy(family.lead)).toEqual([['cut_off_at_risk'], true])
    expect(await seenBy(family.participant)).toEqual([[], false])
  })
})

describe('GET …/consequences/:consequenceId/wordings', () => {
  it('lists the wordings that somebody had answered', async () => {
    const family = await newPlanningFamily(api)
    const { params, answer } = await newConsequence(family)
    const changeText = (iWill: string, ifMatch: number) =>
      family.lead.call(consequenceRoutes.update, { params, body: { iWill }, ifMatch })
    await changeText('I will no longer pay the rent', 1)
    await answer(family.participant, 'consent')
    expect((await changeText('I will no longer pay for the flat.', 2)).earlierWordings).toBe(1)
    const read = (who: Browser) => who.call(consequenceRoutes.wordings, { params, query: {} })
    expect((await read(family.participant)).items).toMatchObject([
      { iWill: 'I will no longer pay the rent', wordingVersion: 2, answers: 1 },
    ])
    expect((await refusal(read(await newGuest(api, family, 'helper')))).status).toBe(403)
    await expectHidden(api, read)
  })
})

describe('PATCH and DELETE …/consequences/:consequenceId', () => {
  it('lets its speaker change it after the meeting, keeps the agreed wording, and refuses to delete it', async () => {
    const family = await newDeclinedFamily(api)
    const { lead, participant, inPlan } = family
    const [agreed] = (await workspaceOf(family)).consequences.filter(({ isMine }) => isMine)
    if (!agreed) throw new Error('the lead has no consequence')
    expect(agreed.can).toMatchObject({ edit: { allowed: true }, remove: { allowed: false } })
    const params = { ...inPlan, consequenceId: agreed.id }
    const softer = { params, body: { liftedWhen: 'When you have been home for a month.' }, ifMatch: agreed.version }
    const revised = await lead.call(consequenceRoutes.update, softer)
    expect(revised).toMatchObject({ wordingVersion: agreed.wordingVersion + 1, agreement: 'unanswered' })
    const { items } = await participant.call(consequenceRoutes.wordings, { params, query: {} })
    expect(items).toMatchObject([{ iWill: agreed.iWill, liftedWhen: agreed.liftedWhen }])
    await participant.call(consequenceRoutes.giveStance, {
      params,
      body: { stance: 'consent', wordingVersion: revised.wordingVersion },
    })
    const remove = lead.call(consequenceRoutes.remove, { params, ifMatch: revised.version })
    expect((await refusal(remove)).status).toBe(403)
  })

  it('clears the stances when the wording changes, and only then', async () => {
    const family = await newPlanningFamily(api)
    const { params, answer } = await newConsequence(family)
    for (const who of [family.lead, family.participant, family.interventionist]) await answer(who, 'consent')
    const sure = await family.lead.call(consequenceRoutes.update, { params, body: { confidence: 8 }, ifMatch: 1 })
    expect(sure).toMatchObject({ wordingVersion: 1, agreement: 'agreed', version: 2 })
    const same = await family.lead.call(consequenceRoutes.update, {
      params,
      body: { iWill: words.iWill },
      ifMatch: 2,
    })
    expect(same).toMatchObject({ wordingVersion: 1, agreement: 'agreed', version: 2 })
    const other = await family.lead.call(consequenceRoutes.update, {
      params,
      body: { standingOffer: 'I drive you there.' },
      ifMatch: 2,
    })
    expect(other).toMatchObject({ wordingVersion: 2, agreement: 'unanswered', answered: 0, myStance: null })
  })

  it('requires If-Match, and is changed by its author', async () => {
    const family = await newPlanningFamily(api)
    const { params } = await newConsequence(family)
    const change = (given: { ifMatch?: number }) =>
      family.lead.call(consequenceRoutes.update, { params, body: { confidence: 5 }, ...given })
    await expectVersionAsked(change, 1)
    const remove = (who: Browser) => who.call(consequenceRoutes.remove, { params, ifMatch: 1 })
    expect((await refusal(remove(family.participant))).status).toBe(403)
    await expectHidden(api, remove)
    await remove(family.lead)
    expect((await workspaceOf(family)).consequences).toEqual([])
  })
})
