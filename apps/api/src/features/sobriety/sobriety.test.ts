import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { checkWith, newLockedFamily, newReadyFamily } from '@holdfast/scenarios/plan-states'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const clear = { answersCoherent: true, consentsToTalk: true, result: 'proceed' } as const

describe('PATCH …/sobriety-plan', () => {
  it('saves two observers of this plan, with If-Match', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan, ids } = family
    const change = (observerIds: string[]) => (given: { ifMatch?: number }) =>
      lead.call(sobrietyRoutes.updatePlan, { params: inPlan, body: { observerIds, waitLimitMinutes: 90 }, ...given })
    const { version } = (await workspaceOf(family)).sobrietyPlan
    await expectVersionAsked(change([ids.lead]), version)
    expect(await wrongFields(change([ids.lead, ids.lead])({ ifMatch: version }))).toEqual(['body/observerIds'])
    expect(await wrongFields(change([crypto.randomUUID()])({ ifMatch: version }))).toEqual(['body/observerIds'])
    const both = [ids.lead, ids.participant]
    expect(await change(both)({ ifMatch: version })).toMatchObject({ observerIds: both, waitLimitMinutes: 90 })
  })
})

describe('POST …/sobriety-checks', () => {
  it('is refused until the plan is locked', async () => {
    const { lead, inPlan } = await newPlanningFamily(api)
    expect((await refusal(lead.call(sobrietyRoutes.record, { params: inPlan, body: clear }))).status).toBe(403)
  })

  it('is recorded by the observers, the facilitator and the interventionist', async () => {
    const family = await newLockedFamily(api)
    const record = (who: Browser) => who.call(sobrietyRoutes.record, { params: family.inPlan, body: clear })
    for (const who of [family.lead, family.participant, family.interventionist])
      expect((await record(who)).result).toBe('proceed')
    for (const role of ['participant', 'helper'] as const)
      expect((await refusal(record(await newGuest(api, family, role)))).status).toBe(403)
    await expectHidden(api, record)
  })

  it.each([
    ['signs_say_emergency', { emergencySigns: ['chest_pain'] }],
    ['signs_say_medical_first', { withdrawalFlags: ['past_seizure_or_delirium'] }],
  ] as const)('never talks away by %s: %j', async (rule, seen) => {
    const { lead, inPlan } = await newLockedFamily(api)
    const body = { ...clear, ...seen, overrideReason: 'He looks fine to me.' } as never
    expect(await ruleOf(lead.call(sobrietyRoutes.record, { params: inPlan, body }))).toBe(rule)
  })

  it('requires a reason when the result is milder than the rule', async () => {
    const { lead, inPlan } = await newLockedFamily(api)
    const body = { ...clear, consentsToTalk: false }
    const record = (overrideReason: string) =>
      lead.call(sobrietyRoutes.record, { params: inPlan, body: { ...body, overrideReason } })
    expect(await wrongFields(record(''))).toEqual(['body/overrideReason'])
    expect((await record('They came back and sat down.')).overrideReason).toBe('They came back and sat down.')
  })

  it('takes a wait from whoever has not asked to the end, and never a "go ahead"', async () => {
    const { lead, inPlan } = await newLockedFamily(api)
    const body = { answersCoherent: null, consentsToTalk: null } as const
    const record = (more: object) =>
      lead.call(sobrietyRoutes.record, { params: inPlan, body: { ...body, result: 'wait', ...more } })
    expect(await record({})).toMatchObject({ result: 'wait', answersCoherent: null, consentsToTalk: null })
    expect(await wrongFields(record({ result: 'proceed' }))).toEqual(['body/answersCoherent', 'body/consentsToTalk'])
    expect(await ruleOf(record({ emergencySigns: ['seizure'] }))).toBe('signs_say_emergency')
  })

  it('names every wrong field', async () => {
    const { lead, inPlan } = await newLockedFamily(api)
    const body = { emergencySigns: ['sad'], answersCoherent: 'yes', result: 'go', bloodAlcohol: 0.04 } as never
    expect(await wrongFields(lead.call(sobrietyRoutes.record, { params: inPlan, body }))).toEqual([
      'body/answersCoherent',
      'body/bloodAlcohol',
      'body/consentsToTalk',
      'body/emergencySigns/0',
      'body/result',
    ])
  })
})

describe('POST …/confirmation', () => {
  it('is given by a second adult, once', async () => {
    const family = await newLockedFamily(api)
    const { lead, participant, interventionist, inPlan } = family
    const sobrietyCheckId = (await lead.call(sobrietyRoutes.record, { params: inPlan, body: clear })).id
    const confirm = (who: Browser) =>
      who.call(sobrietyRoutes.confirm, { params: { ...inPlan, sobrietyCheckId }, body: { look: 'clear' } })
    expect(await ruleOf(confirm(lead))).toBe('two_adults')
    const confirmed = await confirm(participant)
    expect(confirmed).toMatchObject({ observedBy: 'Karen Ortiz', confirmedBy: 'Ben Lee', startable: { allowed: true } })
    expect(await ruleOf(confirm(interventionist))).toBe('already_confirmed')
  })

  it('hides what the first adult saw from everybody else, until the second has looked', async () => {
    const family = await newLockedFamily(api)
    const { lead, participant, interventionist, inPlan } = family
    const words = { lastUse: 'Two beers at noon.', note: 'He hums.', impairmentSigns: ['hunger'] as const }
    const body = { ...clear, ...words, impairmentSigns: [...words.impairmentSigns], waitedMinutes: 20 }
    const { id: sobrietyCheckId } = await lead.call(sobrietyRoutes.record, { params: inPlan, body })
    const seenBy = async (who: Browser) =>
      (await who.call(workspaceRoutes.get, { params: inPlan })).sobrietyChecks.find(({ id }) => id === sobrietyCheckId)
    const onlooker = await newGuest(api, family, 'participant')
    for (const who of [participant, interventionist, onlooker]) {
      const shown = await seenBy(who)
      expect(shown).toMatchObject({
        isHidden: true,
        result: null,
        firstResult: null,
        impairmentSigns: [],
        answersCoherent: null,
        consentsToTalk: null,
        waitedMinutes: 0,
        lastUse: '',
        note: '',
        observedBy: 'Karen Ortiz',
        startable: { allowed: false, why: 'check_not_confirmed' },
      })
      expect(JSON.stringify(shown)).not.toMatch(/beers|hums|hunger|proceed/)
    }
    expect(await seenBy(lead)).toMatchObject({ isHidden: false, firstResult: 'proceed', note: 'He hums.' })
    const both = { isHidden: false, firstResult: 'proceed', secondLook: 'not_quite', result: 'wait', note: 'He hums.' }
    const params = { ...inPlan, sobrietyCheckId }
    expect(await participant.call(sobrietyRoutes.confirm, { params, body: { look: 'not_quite' } })).toMatchObject(both)
    for (const who of [lead, participant, interventionist, onlooker]) expect(await seenBy(who)).toMatchObject(both)
    expect(await ruleOf(lead.call(planStepRoutes.startRun, { params: inPlan, body: { sobrietyCheckId } }))).toBe(
      'check_wait',
    )
  })

  it('shows a danger to everybody at once', async () => {
    const { lead, participant, inPlan: params } = await newLockedFamily(api)
    const body = { ...clear, emergencySigns: ['seizure' as const], result: 'emergency' as const }
    await lead.call(sobrietyRoutes.record, { params, body })
    const { sobrietyChecks } = await participant.call(workspaceRoutes.get, { params })
    expect(sobrietyChecks).toMatchObject([{ isHidden: false, result: 'emergency', emergencySigns: ['seizure'] }])
  })

  it('is valid for half an hour, and no longer than the next planned check', async () => {
    const family = await newLockedFamily(api)
    await checkWith(family, family.participant)
    const startable = async () => (await workspaceOf(family)).sobrietyChecks[0]?.startable.allowed
    const answers: unknown[] = []
    for (const minutes of [0, 20, 31]) {
      api.clock.ahead = minutes * 60_000
      answers.push(await startable())
    }
    expect(answers).toEqual([true, true, false])
    api.clock.ahead = 0
  })
})

describe('a check that ends the day', () => {
  type Family = Awaited<ReturnType<typeof newLockedFamily>>
  const looked = (family: Family, change: object) =>
    family.lead.call(sobrietyRoutes.record, { params: family.inPlan, body: { ...clear, ...change } })
  const clearDay = (family: Family, sobrietyCheckId: string, clearance = 'The paramedics looked. All is well.') =>
    family.participant.call(sobrietyRoutes.clear, {
      params: { ...family.inPlan, sobrietyCheckId },
      body: { clearance },
    })
  const newWaitingFamily = async () => {
    const family = await newReadyFamily(api)
    const { lead, inPlan: params } = family
    const { version } = (await workspaceOf(family)).sobrietyPlan
    await lead.call(sobrietyRoutes.updatePlan, { params, body: { recheckMinutes: 45 }, ifMatch: version })
    await lead.call(planStepRoutes.lock, { params, body: {} })
    return family
  }
  const start = (family: Family, sobrietyCheckId: string) =>
    family.lead.call(planStepRoutes.startRun, { params: family.inPlan, body: { sobrietyCheckId } })

  it.each([
    ['emergency', { emergencySigns: ['seizure'], result: 'emergency' }],
    ['medical care', { withdrawalFlags: ['vomiting'], result: 'medical_first' }],
  ])('%s: nobody begins before what was done is written down and two adults have checked again', async (_, change) => {
    const family = await newLockedFamily(api)
    const bad = await looked(family, change)
    expect(bad).toMatchObject({ endsTheDay: true, clearedAt: null })
    expect(await ruleOf(start(family, await checkWith(family, family.participant)))).toBe('day_ended')
    expect((await refusal(clearDay(family, bad.id, ' '))).status).toBe(400)
    expect(await clearDay(family, bad.id)).toMatchObject({ endsTheDay: false, clearedBy: 'Ben Lee' })
    expect(await ruleOf(clearDay(family, bad.id))).toBe('nothing_to_clear')
    const { sobrietyChecks } = await workspaceOf(family)
    expect(await ruleOf(start(family, sobrietyChecks[0]?.id ?? ''))).toBe('look_anew')
    expect((await start(family, await checkWith(family, family.participant))).status).toBe('under_way')
  })

  it('is cleared by those who observe alone, and only when it ended the day', async () => {
    const family = await newLockedFamily(api)
    const { id } = await looked(family, {})
    expect(await ruleOf(clearDay(family, id))).toBe('nothing_to_clear')
    const clearance = { clearance: 'He slept.' }
    const by = (who: Browser) =>
      who.call(sobrietyRoutes.clear, { params: { ...family.inPlan, sobrietyCheckId: id }, body: clearance })
    expect((await refusal(by(await newGuest(api, family, 'participant')))).status).toBe(403)
    await expectHidden(api, by)
  })

  it.each([
    [0, 'check_wait_too_soon'],
    [44, 'check_wait_too_soon'],
    [45, 'begins'],
  ])('%i minutes into a wait of 45: %s', async (minutes, expected) => {
    const family = await newWaitingFamily()
    const checkedAt = new Date(Date.now() - minutes * 60_000).toISOString()
    await looked(family, { checkedAt, result: 'wait' })
    const checkedId = await checkWith(family, family.participant)
    const begun = start(family, checkedId)
    if (expected === 'begins') {
      expect((await begun).status).toBe('under_way')
      expect((await refusal(start(family, checkedId))).type).toBe('/problems/wrong-status')
    } else expect(await ruleOf(begun)).toBe(expected)
  })

  it('is recorded later by a phone without a network, with when they looked and the last use', async () => {
    const family = await newLockedFamily(api)
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
    const checkedAt = ago(10)
    const late = await looked(family, { checkedAt, lastUse: 'Two beers at noon, he says.' })
    expect(late).toMatchObject({ checkedAt, lastUse: 'Two beers at noon, he says.' })
    expect(late.recordedAt > checkedAt).toBe(true)
    expect(await wrongFields(looked(family, { checkedAt: ago(13 * 60) }))).toEqual(['body/checkedAt'])
    const ahead = await looked(family, { checkedAt: ago(-60) })
    expect(ahead.checkedAt).toBe(ahead.recordedAt)
  })
})

describe('DELETE …/sobriety-checks/{sobrietyCheckId}', () => {
  it('takes back a wait for whoever tapped it, with If-Match, and the looks before it count again', async () => {
    const family = await newLockedFamily(api)
    const { lead, participant, inPlan } = family
    const proceedId = await checkWith(family, participant)
    const body = { answersCoherent: null, consentsToTalk: null, result: 'wait' } as const
    const wait = await participant.call(sobrietyRoutes.record, { params: inPlan, body })
    const takeBack = (who: Browser) => (given: { ifMatch?: number }) =>
      who.call(sobrietyRoutes.takeBack, { params: { ...inPlan, sobrietyCheckId: wait.id }, ...given })
    expect(await ruleOf(takeBack(lead)({ ifMatch: wait.version }))).toBe('wait_stands')
    await expectVersionAsked(takeBack(participant), wait.version)
    await takeBack(participant)({ ifMatch: wait.version })
    const { sobrietyChecks } = await workspaceOf(family)
    expect(sobrietyChecks).toMatchObject([{ id: proceedId, startable: { allowed: true } }])
    expect((await refusal(takeBack(participant)({ ifMatch: wait.version }))).status).toBe(404)
    await expectHidden(api, (who) => takeBack(who)({ ifMatch: wait.version }))
  })

  it.each([
    ['something else than a wait', { consentsToTalk: false, result: 'postpone' }],
    ['a wait of some time ago', { result: 'wait', checkedAt: new Date(Date.now() - 90_000).toISOString() }],
  ] as const)('never takes back %s', async (_, seen) => {
    const { lead, inPlan } = await newLockedFamily(api)
    const { id, version } = await lead.call(sobrietyRoutes.record, { params: inPlan, body: { ...clear, ...seen } })
    const given = { params: { ...inPlan, sobrietyCheckId: id }, ifMatch: version }
    expect(await ruleOf(lead.call(sobrietyRoutes.takeBack, given))).toBe('wait_stands')
  })

  it('never takes back a wait that somebody has answered', async () => {
    const { lead, participant, inPlan } = await newLockedFamily(api)
    const { id } = await lead.call(sobrietyRoutes.record, { params: inPlan, body: { ...clear, result: 'wait' } })
    const params = { ...inPlan, sobrietyCheckId: id }
    const { version } = await participant.call(sobrietyRoutes.confirm, { params, body: { look: 'not_quite' } })
    expect(await ruleOf(lead.call(sobrietyRoutes.takeBack, { params, ifMatch: version }))).toBe('wait_stands')
  })
})
