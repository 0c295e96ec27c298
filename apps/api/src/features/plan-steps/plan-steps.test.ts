import { goNoGoRoutes } from '@holdfast/contracts/go-no-go'
import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { participantRoutes } from '@holdfast/contracts/participants'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { planRoutes } from '@holdfast/contracts/plans'
import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import {
  checkWith,
  DECLINED,
  newDeclinedFamily,
  newLockedFamily,
  newMeetingFamily,
  newReadyFamily,
} from '@holdfast/scenarios/plan-states'
import { inHours } from '@holdfast/scenarios/times'
import { refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const statusOf = async (family: PlanningFamily) => (await workspaceOf(family)).status
const unlock = async (family: PlanningFamily, who: Browser = family.lead) =>
  who.call(planStepRoutes.unlock, {
    params: family.inPlan,
    body: { reason: 'A new letter' },
    ifMatch: (await workspaceOf(family)).version,
  })

describe('lock', () => {
  it('is refused with every blocker, and locks a plan without blockers', async () => {
    const family = await newPlanningFamily(api)
    const refused = await refusal(family.lead.call(planStepRoutes.lock, { params: family.inPlan, body: {} }))
    expect(refused).toMatchObject({ type: '/problems/plan-not-ready', status: 409 })
    const rules = 'blockers' in refused ? refused.blockers.map(({ rule }) => rule) : []
    expect(rules).toEqual(
      expect.arrayContaining(['no_chosen_place', 'risk_missing', 'observers_missing', 'no_transport', 'no_date']),
    )
    expect(await statusOf(family)).toBe('drafting')
    const ready = await newReadyFamily(api)
    expect((await ready.lead.call(planStepRoutes.lock, { params: ready.inPlan, body: {} })).status).toBe('ready')
  })

  it('refuses everybody but the case leads', async () => {
    const family = await newReadyFamily(api)
    const lock = (who: Browser) => who.call(planStepRoutes.lock, { params: family.inPlan, body: {} })
    for (const who of [family.participant, await newGuest(api, family, 'helper')])
      expect((await refusal(lock(who))).status).toBe(403)
    await expectHidden(api, lock)
    expect((await lock(family.interventionist)).status).toBe('ready')
  })

  it('is overridden with the reason of an interventionist and a second person, and is recorded', async () => {
    const family = await newPlanningFamily(api)
    const { lead, interventionist, inPlan } = family
    const confirm = (who: Browser) => who.call(planStepRoutes.lock, { params: inPlan, body: { confirmOverride: true } })
    const ask = (who: Browser, reason: string) =>
      who.call(planStepRoutes.askOverride, { params: inPlan, body: { reason } })
    expect(await ruleOf(confirm(lead))).toBe('override_not_asked')
    expect((await refusal(ask(lead, 'We know enough'))).status).toBe(403)
    expect(await wrongFields(ask(interventionist, ' '))).toEqual(['body/reason'])
    await ask(interventionist, 'He leaves the country tomorrow.')
    expect(await ruleOf(confirm(interventionist))).toBe('override_second_person')
    expect((await confirm(lead)).status).toBe('ready')
    const { steps } = await workspaceOf(family)
    expect(steps.map(({ step, reason }) => [step, reason])).toContainEqual(['lock', 'He leaves the country tomorrow.'])
  })
})

describe('unlock, postpone, call off', () => {
  it('unlocks the plan with a reason', async () => {
    const family = await newLockedFamily(api)
    expect((await refusal(unlock(family, family.participant))).status).toBe(403)
    expect((await unlock(family)).status).toBe('drafting')
    expect((await workspaceOf(family)).steps.map(({ step }) => step)).toEqual(
      expect.arrayContaining(['lock', 'unlock']),
    )
  })

  it('postpones to a day in the future', async () => {
    const family = await newLockedFamily(api)
    const postpone = (backupStartsAt: string) =>
      family.lead.call(planStepRoutes.postpone, {
        params: family.inPlan,
        body: { reason: 'Not sober', backupStartsAt },
      })
    expect(await ruleOf(postpone(inHours(-1)))).toBe('backup_date_ahead')
    const later = inHours(48)
    expect((await postpone(later)).status).toBe('drafting')
    expect((await workspaceOf(family)).logistics).toMatchObject({ startsAt: later, backupStartsAt: null })
    expect((await refusal(postpone(later))).type).toBe('/problems/wrong-status')
  })

  it('calls an attempt off, which counts as an attempt', async () => {
    const family = await newPlanningFamily(api)
    const off = await family.lead.call(planStepRoutes.callOff, { params: family.inPlan, body: { reason: 'No place' } })
    expect(off.status).toBe('concluded')
    expect((await workspaceOf(family)).outcome).toMatchObject({
      meetingResult: 'cancelled_by_family',
      decision: 'no_decision_asked',
      isNo: true,
    })
  })
})

describe('start', () => {
  const start = ({ lead, inPlan }: PlanningFamily, sobrietyCheckId: string) =>
    lead.call(planStepRoutes.startRun, { params: inPlan, body: { sobrietyCheckId } })
  const look = (family: PlanningFamily, result: 'proceed' | 'wait') =>
    family.lead.call(sobrietyRoutes.record, {
      params: family.inPlan,
      body: { answersCoherent: true, consentsToTalk: true, result },
    })

  it('requires a confirmed, recent sobriety check with the result proceed', async () => {
    const family = await newLockedFamily(api)
    expect(await wrongFields(start(family, crypto.randomUUID()))).toEqual(['body/sobrietyCheckId'])
    const alone = await look(family, 'proceed')
    expect(await ruleOf(start(family, alone.id))).toBe('check_not_confirmed')
    const confirmed = await checkWith(family, family.participant)
    const wait = await look(family, 'wait')
    expect(await ruleOf(start(family, wait.id))).toBe('check_wait')
    expect(await ruleOf(start(family, confirmed))).toBe('check_wait')
    const fresh = await checkWith(family, family.participant)
    expect(await ruleOf(start(family, fresh))).toBe('check_wait_too_soon')
  })

  it('is refused while the newest risk is high and not signed', async () => {
    const family = await newLockedFamily(api)
    const check = await checkWith(family, family.participant)
    await family.interventionist.call(riskRoutes.assess, {
      params: family.inPlan,
      body: { areas: { weapons: { level: 'high' } } },
    })
    expect(await ruleOf(start(family, check))).toMatch(/^risk_/)
    expect(await statusOf(family)).toBe('ready')
  })

  it('requires a locked plan', async () => {
    const family = await newLockedFamily(api)
    const check = await checkWith(family, family.participant)
    await unlock(family)
    expect((await refusal(start(family, check))).type).toBe('/problems/wrong-status')
  })
})

describe('stop and conclude', () => {
  it('stops by any member of the case with one request', async () => {
    const family = await newMeetingFamily(api)
    const helper = await newGuest(api, family, 'helper')
    const stop = (who: Browser) => who.call(planStepRoutes.stop, { params: family.inPlan, body: { kind: 'medical' } })
    await expectHidden(api, stop)
    expect((await stop(helper)).status).toBe('concluded')
    const { outcome, run } = await workspaceOf(family)
    expect(outcome).toMatchObject({ meetingResult: 'stopped_medical', decision: 'no_decision_asked' })
    expect(run).toMatchObject({ stopKind: 'medical' })
    expect((await refusal(stop(helper))).type).toBe('/problems/wrong-status')
  })

  it('requires an outcome without contradictions', async () => {
    const family = await newMeetingFamily(api)
    const conclude = (who: Browser, change: object) =>
      who.call(planStepRoutes.conclude, { params: family.inPlan, body: { ...DECLINED, ...change } })
    expect((await refusal(conclude(family.participant, {}))).status).toBe(403)
    expect(await ruleOf(conclude(family.lead, { decision: 'accepted_now' }))).toBe('yes_has_no_reasons')
    expect(await wrongFields(conclude(family.lead, { meetingResult: 'perhaps', reactions: ['joy'] }))).toEqual([
      'body/meetingResult',
      'body/reactions/0',
    ])
    expect(await statusOf(family)).toBe('under_way')
    expect((await conclude(family.lead, {})).status).toBe('concluded')
  })

  it('refuses changes of an attempt that is over', async () => {
    const family = await newDeclinedFamily(api)
    const { version } = await workspaceOf(family)
    const change = family.lead.call(planRoutes.update, { params: family.inPlan, body: { goal: 'x' }, ifMatch: version })
    expect((await refusal(change)).status).toBe(403)
    expect((await refusal(unlock(family))).type).toBe('/problems/wrong-status')
  })
})

describe('the reasons that refuse a start', () => {
  const MINUTES = 60_000
  const clear = { answersCoherent: true, consentsToTalk: true } as const
  type Condition = (family: PlanningFamily) => Promise<string>
  const looked =
    (result: 'wait' | 'postpone' | 'medical_first' | 'emergency' | 'proceed'): Condition =>
    async ({ lead, inPlan }) =>
      (await lead.call(sobrietyRoutes.record, { params: inPlan, body: { ...clear, result } })).id
  const withRisk =
    (areas: object): Condition =>
    async (family) => {
      await family.interventionist.call(riskRoutes.assess, { params: family.inPlan, body: { areas } })
      return checkWith(family, family.participant)
    }
  const ways = { bedConfirmed: true, transportConfirmed: true }
  const lockAnyway = async ({ lead, interventionist, inPlan: params }: PlanningFamily) => {
    await interventionist.call(planStepRoutes.askOverride, { params, body: { reason: 'He leaves tomorrow.' } })
    await lead.call(planStepRoutes.lock, { params, body: { confirmOverride: true } })
  }
  const conditions: [string, Condition][] = [
    [
      'go_says_no',
      async (family) => {
        const body = { result: 'no_go', reason: 'The bed is gone.', ...ways } as const
        await family.interventionist.call(goNoGoRoutes.sign, { params: family.inPlan, body })
        return checkWith(family, family.participant)
      },
    ],
    ['check_wait', looked('wait')],
    ['check_postpone', looked('postpone')],
    ['check_medical_first', looked('medical_first')],
    ['check_emergency', looked('emergency')],
    ['check_not_confirmed', looked('proceed')],
    ['risk_high_unsigned', withRisk({ weapons: { level: 'high' } })],
    ['risk_violence_at_home', withRisk({ domestic_violence: { level: 'moderate' } })],
    ['risk_imminent', withRisk({ self_harm: { level: 'imminent' } })],
  ]

  it.each(conditions)('is refused with %s', async (rule, prepare) => {
    const family = await newLockedFamily(api)
    const sobrietyCheckId = await prepare(family)
    const start = family.lead.call(planStepRoutes.startRun, { params: family.inPlan, body: { sobrietyCheckId } })
    const refused = await refusal(start)
    expect(refused).toMatchObject({ type: '/problems/rule-refused', rule })
    expect('reason' in refused && refused.reason.length > 20).toBe(true)
    expect(await statusOf(family)).toBe('ready')
  })

  it('is refused with risk_missing', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan: params, ids } = family
    await lead.call(sobrietyRoutes.updatePlan, {
      params,
      ifMatch: 1,
      body: { observerIds: [ids.lead, ids.participant] },
    })
    await lockAnyway(family)
    const sobrietyCheckId = await checkWith(family, family.participant)
    expect(await ruleOf(lead.call(planStepRoutes.startRun, { params, body: { sobrietyCheckId } }))).toBe('risk_missing')
  })

  it('is refused with risk_needs_professional', async () => {
    const family = await newReadyFamily(api)
    const { lead, inPlan, ids } = family
    const dana = (await workspaceOf(family)).participants.find(({ id }) => id === ids.interventionist)
    await lead.call(participantRoutes.update, {
      params: { ...inPlan, participantId: ids.interventionist },
      ifMatch: dana?.version ?? 0,
      body: { dayRoles: ['escort'] },
    })
    await lockAnyway(family)
    const sobrietyCheckId = await checkWith(family, family.participant)
    const start = lead.call(planStepRoutes.startRun, { params: inPlan, body: { sobrietyCheckId } })
    expect(await ruleOf(start)).toBe('risk_needs_professional')
  })

  it('is refused with risk_not_current', async () => {
    const family = await newLockedFamily(api)
    const { lead, interventionist, inPlan: params } = family
    await interventionist.call(riskRoutes.assess, {
      params,
      body: { areas: { weapons: { level: 'none' } }, reassessBy: inHours(0.1) },
    })
    api.clock.ahead = 10 * MINUTES
    const sobrietyCheckId = await checkWith(family, family.participant)
    const start = lead.call(planStepRoutes.startRun, { params, body: { sobrietyCheckId } })
    expect(await ruleOf(start)).toBe('risk_not_current')
    api.clock.ahead = 0
  })

  it('is refused with check_missing unless a check of this plan is named', async () => {
    const family = await newLockedFamily(api)
    const other = await newLockedFamily(api)
    const theirs = await checkWith(other, other.participant)
    for (const sobrietyCheckId of [theirs, crypto.randomUUID()]) {
      const start = family.lead.call(planStepRoutes.startRun, { params: family.inPlan, body: { sobrietyCheckId } })
      expect(await wrongFields(start)).toEqual(['body/sobrietyCheckId'])
    }
    const start = family.lead.call(planStepRoutes.startRun, { params: family.inPlan, body: {} as never })
    expect(await wrongFields(start)).toEqual(['body/sobrietyCheckId'])
  })

  it('is refused with two_adults when observers confirm their own check', async () => {
    const family = await newLockedFamily(api)
    expect(await ruleOf(checkWith(family, family.lead))).toBe('two_adults')
  })

  it('refuses participants and helpers, and is hidden outside the case', async () => {
    const family = await newLockedFamily(api)
    const sobrietyCheckId = await checkWith(family, family.participant)
    const start = (who: Browser) =>
      who.call(planStepRoutes.startRun, { params: family.inPlan, body: { sobrietyCheckId } })
    for (const who of [family.participant, await newGuest(api, family, 'helper')])
      expect((await refusal(start(who))).status).toBe(403)
    await expectHidden(api, start)
    expect((await start(family.interventionist)).status).toBe('under_way')
  })

  it('is refused for a plan that is drafting, called off or over', async () => {
    const drafting = await newReadyFamily(api)
    const over = await newDeclinedFamily(api)
    for (const { lead, inPlan } of [drafting, over]) {
      const start = lead.call(planStepRoutes.startRun, {
        params: inPlan,
        body: { sobrietyCheckId: crypto.randomUUID() },
      })
      expect((await refusal(start)).type).toBe('/problems/wrong-status')
    }
  })

  it('is refused with check_too_old', async () => {
    const family = await newLockedFamily(api)
    const sobrietyCheckId = await checkWith(family, family.participant)
    // somebody looks in between, so that the session stays open
    for (const minutes of [20, 31]) {
      api.clock.ahead = minutes * MINUTES
      await workspaceOf(family)
    }
    expect(
      await ruleOf(family.lead.call(planStepRoutes.startRun, { params: family.inPlan, body: { sobrietyCheckId } })),
    ).toBe('check_too_old')
    api.clock.ahead = 0
  })

  it('is refused with risk_not_asked_today', async () => {
    const family = await newReadyFamily(api)
    const { logistics } = await workspaceOf(family)
    await family.lead.call(logisticsRoutes.update, {
      params: family.inPlan,
      ifMatch: logistics.version,
      body: { startsAt: inHours(6.2) },
    })
    await family.lead.call(planStepRoutes.lock, { params: family.inPlan, body: {} })
    api.clock.ahead = 20 * MINUTES
    const sobrietyCheckId = await checkWith(family, family.participant)
    expect(
      await ruleOf(family.lead.call(planStepRoutes.startRun, { params: family.inPlan, body: { sobrietyCheckId } })),
    ).toBe('risk_not_asked_today')
    api.clock.ahead = 0
  })
})
