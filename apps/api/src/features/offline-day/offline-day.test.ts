import { historyRoutes } from '@holdfast/contracts/plan-versions'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { runEventRoutes } from '@holdfast/contracts/run-events'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { withCoreAnswers } from '@holdfast/scenarios/risk-answers'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { checkWith } from '@holdfast/scenarios/plan-states'
import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { expectHidden } from '../../test/hidden.ts'
import { refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import {
  ago,
  clear,
  leadsDay,
  lockedInTheMorning,
  made,
  MINUTE,
  MORNING,
  near,
  nobody,
  type OfflineDayBody,
  send,
} from './offline-day.fixture.ts'

// nobody is signed out in these four hours
const api = useApi({ SESSION_IDLE_MINUTES: '720' })
const DAY = 1440 * MINUTE
const SIGNATURE = {
  name: 'Dana Cole',
  credential: 'LCSW',
  mitigations: ['means_off_site' as const],
  mitigation: 'The rifle is with the neighbor.',
  reason: 'The danger was about the rifle alone.',
}

describe('POST …/offline-records', () => {
  it.each([0, 3 * DAY, -3 * DAY])(
    'begins the meeting once both phones have sent, in any order, with a clock wrong by %i ms',
    async (wrong) => {
      for (const first of ['observer', 'second'] as const) {
        const family = await lockedInTheMorning(api)
        const { lead, participant, ids } = family
        const { check, body } = leadsDay(ids.participant, wrong)
        const same = { ...made(124), observerId: ids.lead, result: 'proceed' as const }
        const steps = [
          () => send(family, lead, body, wrong),
          () => send(family, participant, { confirmations: [same] }),
        ]
        const [one, other] = first === 'observer' ? steps : steps.toReversed()
        const { items } = (await one?.()) ?? { items: [] }
        expect(items).toMatchObject([
          first === 'observer'
            ? { kind: 'start', state: 'waits', why: 'second_adult', waitsFor: 'Ben Lee', isMine: true }
            : { kind: 'confirmation', state: 'waits', why: 'check', waitsFor: 'Karen Ortiz' },
        ])
        expect((await workspaceOf(family)).status).toBe('ready')
        expect((await other?.())?.items.map(({ state }) => state)).toEqual(['counts', 'counts'])
        const { status, run, sobrietyChecks, steps: taken } = await workspaceOf(family)
        expect(status).toBe('under_way')
        expect(run).toMatchObject({ startedBy: 'Karen Ortiz', recordedOffline: true })
        expect(sobrietyChecks).toMatchObject([
          {
            id: check.id,
            observedBy: 'Karen Ortiz',
            confirmedBy: 'Ben Lee',
            recordedOffline: true,
            confirmedOffline: true,
          },
        ])
        expect(sobrietyChecks[0]?.confirmedOn).not.toBe('')
        near(run?.startedAt, 120)
        near(sobrietyChecks[0]?.checkedAt, 125)
        expect(run?.phoneAt).toBe(wrong === 0 ? null : body.starts[0]?.at)
        expect(taken.map(({ step }) => step)).toEqual(['lock', 'start_run'])
      }
    },
  )

  it('takes events, a stop and its taking back after the start, and everything once', async () => {
    const family = await lockedInTheMorning(api)
    const { lead, participant, ids, inPlan } = family
    const { body } = leadsDay(ids.participant)
    const event = (kind: 'welcome_said' | 'stop', minutes: number) => ({ ...made(minutes), kind, deviceId: uuidv7() })
    const stop = event('stop', 60)
    const back = { ...event('stop', 60), kind: 'correction' as const, correctsId: stop.id }
    const events = [event('welcome_said', 119), stop, back]
    const record = () => lead.call(runEventRoutes.record, { params: inPlan, body: { events, sentAt: ago(0) } })
    expect(await ruleOf(record())).toBe('run_never_began')
    const same = { confirmations: [{ ...made(124), observerId: ids.lead, result: 'proceed' as const }] }
    for (const _ of [1, 2]) {
      await send(family, lead, body)
      await send(family, participant, same)
      await record()
    }
    const { sobrietyChecks, offlineRecords, runEvents, status } = await workspaceOf(family)
    expect([sobrietyChecks.length, offlineRecords.length, runEvents.length, status]).toEqual([1, 2, 3, 'under_way'])
    const { items } = await lead.call(historyRoutes.list, { params: family })
    expect(items.filter(({ by }) => by === 'Ben Lee').length).toBeGreaterThan(1)
    // the phone that sent last was Ben's; it is Karen who began
    expect(items.find(({ what }) => what === 'The plan: meeting started')?.by).toBe('Karen Ortiz')
  })

  it('counts what was signed by name on the phone of the observer once the second adult confirms it themselves', async () => {
    const family = await lockedInTheMorning(api)
    const { lead, participant, ids, inPlan } = family
    const { check, body } = leadsDay(ids.participant)
    await send(family, lead, body)
    const waiting = await workspaceOf(family)
    expect(waiting.sobrietyChecks).toMatchObject([
      { confirmedBy: null, namedSecond: 'Ben Lee', secondSignedHere: true },
    ])
    expect(waiting.status).toBe('ready')
    const confirm = (who: Browser) =>
      who.call(sobrietyRoutes.confirm, { params: { ...inPlan, sobrietyCheckId: check.id }, body: { look: 'clear' } })
    expect(await ruleOf(confirm(lead))).toBe('two_adults')
    await confirm(participant)
    const { status, run, sobrietyChecks } = await workspaceOf(family)
    expect(status).toBe('under_way')
    near(run?.startedAt, 120)
    expect(sobrietyChecks).toMatchObject([{ confirmedBy: 'Ben Lee', namedSecond: null, confirmedOffline: false }])
  })

  it('begins nothing for one person alone, whoever they name', async () => {
    const family = await lockedInTheMorning(api)
    const { lead, ids } = family
    const { check, body } = leadsDay(ids.participant)
    const own = { ...made(124), sobrietyCheckId: check.id, result: 'proceed' as const }
    expect(await ruleOf(send(family, lead, { ...body, confirmations: [own] }))).toBe('two_adults')
    expect(await ruleOf(send(family, lead, leadsDay(ids.lead).body))).toBe('two_adults')
    await send(family, lead, body)
    expect((await workspaceOf(family)).status).toBe('ready')
  })

  it.each([
    [
      'an emergency before it',
      [{ ...clear, ...made(140), emergencySigns: ['seizure'], result: 'emergency' }],
      'day_ended',
    ],
    ['a check more than half an hour before it', [], 'check_too_old'],
  ] as const)('keeps a start that the rules of its time refuse: %s', async (_, before, rule) => {
    const family = await lockedInTheMorning(api)
    const { lead, participant, ids } = family
    const { check, start, body } = leadsDay(ids.participant)
    const late = rule === 'check_too_old' ? { ...start, at: ago(90) } : start
    await send(family, lead, { ...body, checks: [...before, check], starts: [late] } as OfflineDayBody)
    const { items } = await send(family, participant, {
      confirmations: [{ ...made(124), observerId: ids.lead, result: 'proceed' }],
    })
    expect(items.find(({ kind }) => kind === 'start')).toMatchObject({ state: 'refused', why: rule })
    expect((await workspaceOf(family)).status).toBe('ready')
  })

  it('begins after an emergency that was cleared, when two adults checked again', async () => {
    const family = await lockedInTheMorning(api)
    const { lead, participant, ids } = family
    const { body, check } = leadsDay(ids.participant)
    const seizure = { ...clear, ...made(180), emergencySigns: ['seizure' as const], result: 'emergency' as const }
    const cleared = { ...made(150), sobrietyCheckId: seizure.id, clearance: 'The paramedics looked. All is well.' }
    for (const _ of [1, 2]) await send(family, lead, { ...body, checks: [seizure, check], clearances: [cleared] })
    await send(family, participant, { confirmations: [{ ...made(124), observerId: ids.lead, result: 'proceed' }] })
    const { status, sobrietyChecks } = await workspaceOf(family)
    expect(status).toBe('under_way')
    expect(sobrietyChecks[1]).toMatchObject({ result: 'emergency', clearedBy: 'Karen Ortiz' })
    near(sobrietyChecks[1]?.clearedAt ?? '', 150)
  })

  it('keeps the first of two clearances from two phones, and takes everything beside the second', async () => {
    const family = await lockedInTheMorning(api)
    const { lead, participant } = family
    const seizure = { ...clear, ...made(180), emergencySigns: ['seizure' as const], result: 'emergency' as const }
    const clearance = (words: string) => ({ ...made(150), sobrietyCheckId: seizure.id, clearance: words })
    await send(family, lead, { checks: [seizure], clearances: [clearance('The paramedics have been here.')] })
    const next = { ...clear, ...made(20) }
    await send(family, participant, { checks: [next], clearances: [clearance('He is at the hospital.')] })
    const { sobrietyChecks } = await workspaceOf(family)
    expect(sobrietyChecks).toMatchObject([
      { id: next.id },
      { clearance: 'The paramedics have been here.', clearedBy: 'Karen Ortiz' },
    ])
  })

  it('takes the earliest of two starts for one and the same', async () => {
    const family = await lockedInTheMorning(api)
    const { lead, participant, interventionist, ids } = family
    const { body, start } = leadsDay(ids.participant)
    await send(family, lead, body)
    await send(family, participant, { confirmations: [{ ...made(124), observerId: ids.lead, result: 'proceed' }] })
    near((await workspaceOf(family)).run?.startedAt, 120)
    const earlier = { ...nobody, ...made(122), observerId: ids.lead, secondId: ids.participant }
    const later = { ...nobody, ...made(100), observerId: ids.lead, secondId: ids.participant }
    for (const one of [later, earlier]) await send(family, interventionist, { starts: [one] })
    const { run, offlineRecords } = await workspaceOf(family)
    near(run?.startedAt, 122)
    expect(run?.startedBy).toBe('Karen Ortiz')
    expect(offlineRecords.map(({ state }) => state)).toEqual(offlineRecords.map(() => 'counts'))
    expect(offlineRecords.map(({ id }) => id)).toContain(start.id)
    const { items } = await lead.call(historyRoutes.list, { params: family })
    expect(items.filter(({ what, by }) => what.endsWith(': corrected') && by === 'Dana Cole')).toHaveLength(1)
  })

  it('does not begin the meeting on a record of somebody who may not begin it', async () => {
    const family = await lockedInTheMorning(api)
    const { participant, ids, lead } = family
    const check = await checkWith(family, participant)
    const begun = { ...nobody, ...made(0), observerId: ids.lead, secondId: ids.participant }
    const { items } = await send(family, participant, { starts: [begun] })
    expect(items).toMatchObject([{ state: 'waits', why: 'lead' }])
    expect((await workspaceOf(family)).status).toBe('ready')
    await lead.call(planStepRoutes.startRun, { params: family.inPlan, body: { sobrietyCheckId: check } })
    expect((await workspaceOf(family)).offlineRecords).toMatchObject([{ state: 'counts' }])
  })

  it.each([
    ['plan_called_off', planStepRoutes.callOff, { reason: 'He is ill.' }],
    ['plan_opened_again', planStepRoutes.postpone, { reason: 'Not today.', backupStartsAt: ago(-7 * 1440) }],
  ] as const)('keeps a start that comes too late, and says so: %s', async (rule, route, body) => {
    const family = await lockedInTheMorning(api)
    const { lead, ids } = family
    await lead.call(route as typeof planStepRoutes.callOff, { params: family.inPlan, body })
    const { items } = await send(family, lead, leadsDay(ids.participant).body)
    expect(items).toMatchObject([{ state: 'refused', why: rule, isMine: true }])
    expect((await workspaceOf(family)).sobrietyChecks).toHaveLength(1)
  })

  it('begins nothing while somebody is in danger now, whatever moment it says', async () => {
    const family = await lockedInTheMorning(api)
    const { lead, participant, interventionist, ids, inPlan } = family
    const areas = withCoreAnswers({ self_harm: { level: 'imminent' } })
    await interventionist.call(riskRoutes.assess, { params: inPlan, body: { areas } })
    await send(family, lead, leadsDay(ids.participant).body)
    const { items } = await send(family, participant, {
      confirmations: [{ ...made(124), observerId: ids.lead, result: 'proceed' }],
    })
    expect(items.find(({ kind }) => kind === 'start')).toMatchObject({ state: 'refused', why: 'risk_imminent' })
    expect((await workspaceOf(family)).status).toBe('ready')
  })

  it('does not count a signature for a high risk that came after the start', async () => {
    const family = await lockedInTheMorning(api)
    const { lead, participant, interventionist, ids, inPlan } = family
    api.clock.ahead = MORNING - 14 * MINUTE
    const areas = withCoreAnswers({ weapons: { level: 'high', observed: 'A rifle in the shed.' } })
    const { id } = await interventionist.call(riskRoutes.assess, { params: inPlan, body: { areas } })
    api.clock.ahead = MORNING
    const inRisk = { ...inPlan, riskAssessmentId: id }
    await interventionist.call(riskRoutes.sign, { params: inRisk, body: SIGNATURE })
    const mitigationTextHash = (await workspaceOf(family)).riskAssessment?.mitigationTextHash ?? ''
    await lead.call(riskRoutes.confirmMitigation, { params: inRisk, body: { mitigationTextHash } })
    const { check, start } = leadsDay(ids.participant)
    await send(family, lead, { checks: [{ ...check, at: ago(13) }], starts: [{ ...start, at: ago(12) }] })
    const { items } = await send(family, participant, {
      confirmations: [{ ...made(13), observerId: ids.lead, result: 'proceed' }],
    })
    expect(items.find(({ kind }) => kind === 'start')).toMatchObject({ state: 'refused' })
    expect((await workspaceOf(family)).status).toBe('ready')
  })

  it('is for plans that were locked', async () => {
    const family = await newPlanningFamily(api)
    const { lead, ids } = family
    expect((await refusal(send(family, lead, { checks: [leadsDay(ids.participant).check] }))).type).toBe(
      '/problems/wrong-status',
    )
  })

  it('says when the two adults recorded different results', async () => {
    const family = await lockedInTheMorning(api)
    const { lead, participant, ids } = family
    await send(family, lead, leadsDay(ids.participant).body)
    const { items } = await send(family, participant, {
      confirmations: [{ ...made(124), observerId: ids.lead, result: 'wait' }],
    })
    expect(items.find(({ kind }) => kind === 'confirmation')).toMatchObject({ state: 'waits', why: 'other_result' })
    expect((await workspaceOf(family)).status).toBe('ready')
  })

  it('refuses a result milder than the signs, takes an id once, and names every wrong field', async () => {
    const family = await lockedInTheMorning(api)
    const { lead, ids } = family
    const { check, body } = leadsDay(ids.participant)
    const seizure = { ...check, id: uuidv7(), emergencySigns: ['seizure' as const] }
    expect(await ruleOf(send(family, lead, { checks: [seizure] }))).toBe('signs_say_emergency')
    await send(family, lead, body)
    expect(await wrongFields(send(family, lead, { checks: [{ ...check, result: 'wait' }] }))).toEqual([
      'body/checks/0/id',
    ])
    const strange = crypto.randomUUID()
    const wrong: [OfflineDayBody, string][] = [
      [{ starts: [{ ...nobody, ...made(1), sobrietyCheckId: strange }] }, 'body/starts/0/sobrietyCheckId'],
      [{ starts: [{ ...nobody, ...made(1), observerId: strange }] }, 'body/starts/0/observerId'],
      [{ starts: [{ ...nobody, ...made(1) }] }, 'body/starts/0/observerId'],
      [{ confirmations: [{ ...made(1), observerId: strange, result: 'wait' }] }, 'body/confirmations/0/observerId'],
      [{ checks: [{ ...check, at: 'noon' }] }, 'body/checks/0/at'],
    ]
    for (const [given, field] of wrong) expect(await wrongFields(send(family, lead, given))).toEqual([field])
  })

  it('keeps 200 records of one person, refuses more, and still takes what it has and what others send', async () => {
    const family = await lockedInTheMorning(api)
    const { lead, participant, ids } = family
    const starts = (many: number) =>
      Array.from({ length: many }, () => ({ ...nobody, ...made(100), observerId: ids.lead, secondId: ids.participant }))
    const sent = Array.from({ length: 10 }, () => starts(20))
    for (const some of sent) await send(family, participant, { starts: some })
    expect(await ruleOf(send(family, participant, { starts: starts(1) }))).toBe('enough_offline_records')
    await send(family, participant, { starts: sent[0] })
    const { items } = await send(family, lead, { starts: starts(1) })
    expect(items.filter(({ isMine }) => isMine)).toHaveLength(1)
  })

  it('is for those who observe, and hidden from everybody else', async () => {
    const family = await lockedInTheMorning(api)
    const { check } = leadsDay(family.ids.participant)
    for (const role of ['participant', 'helper'] as const) {
      const guest = await newGuest(api, family, role)
      expect((await refusal(send(family, guest, { checks: [check] }))).status).toBe(403)
    }
    await expectHidden(api, (stranger) => send(family, stranger, { checks: [check] }))
  })
})
