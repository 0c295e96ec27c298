import { inDays } from '@holdfast/scenarios/times'
import { outcomeRoutes } from '@holdfast/contracts/outcomes'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { runEventRoutes } from '@holdfast/contracts/run-events'
import { taskRoutes } from '@holdfast/contracts/tasks'
import { expect, it } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { DECLINED, newDeclinedFamily, newMeetingFamily } from '@holdfast/scenarios/plan-states'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

it('is corrected by the case leads until the review is finished, with If-Match', async () => {
  const family = await newDeclinedFamily(api)
  const { version } = (await workspaceOf(family)).outcome ?? { version: 0 }
  const correct = (who: Browser, change: object) => (given: { ifMatch?: number }) =>
    who.call(outcomeRoutes.update, { params: family.inPlan, body: { ...DECLINED, ...change }, ...given })
  await expectVersionAsked(correct(family.lead, {}), version)
  for (const who of [family.participant, await newGuest(api, family, 'helper')])
    expect((await refusal(correct(who, {})({ ifMatch: version }))).status).toBe(403)
  await expectHidden(api, (stranger) => correct(stranger, {})({ ifMatch: version }))
  const later = { decision: 'accepted_delayed', reasonsDeclined: [] }
  expect(await ruleOf(correct(family.lead, later)({ ifMatch: version }))).toBe('delay_needs_date')
  const dated = { ...later, decisionOn: inDays(60) }
  expect(await correct(family.lead, dated)({ ifMatch: version })).toMatchObject({
    decision: 'accepted_delayed',
    decisionOn: inDays(60),
    isNo: false,
    reactions: ['tears'],
    version: version + 1,
  })
})

it('requires a basis for each reason, and names every wrong field', async () => {
  const family = await newDeclinedFamily(api)
  const body = {
    meetingResult: 'held',
    decision: 'no',
    reasonsDeclined: [{ reason: 'not_ready' }],
    goals: { love: 'yes' },
  } as never
  expect(
    await wrongFields(family.lead.call(outcomeRoutes.update, { params: family.inPlan, body, ifMatch: 1 })),
  ).toEqual(['body/decision', 'body/goals/love', 'body/reasonsDeclined/0/source'])
})

it('records follow-through: the promise, the journey, the admission, and to whom each reason was said', async () => {
  const family = await newDeclinedFamily(api)
  const { version } = (await workspaceOf(family)).outcome ?? { version: 0 }
  const write = (change: object, ifMatch = version) =>
    family.lead.call(outcomeRoutes.update, { params: family.inPlan, body: { ...DECLINED, ...change }, ifMatch })
  const { participant: escortId, lead } = family.ids
  const heard = {
    reasonsDeclined: [
      { reason: 'not_ready', source: 'said_by_person', participantId: lead },
      { reason: 'fear_of_withdrawal', source: 'guessed', participantId: null },
    ],
  }
  expect(await ruleOf(write({ followThrough: 'promised_not_followed' }))).toBe('promise_needs_yes')
  expect(await wrongFields(write({ escortId: crypto.randomUUID() }))).toEqual(['body/escortId'])
  const nobody = { reasonsDeclined: [{ ...heard.reasonsDeclined[0], participantId: crypto.randomUUID() }] }
  expect(await wrongFields(write(nobody))).toEqual(['body/reasonsDeclined/0/participantId'])
  expect(await wrongFields(write({ admission: 'cured', setOutAt: 'noon', followThrough: 'no' }))).toEqual([
    'body/admission',
    'body/followThrough',
    'body/setOutAt',
  ])
  const later = {
    ...heard,
    decision: 'conditional',
    followThrough: 'promised_not_followed',
    admission: 'no_show',
    escortId,
    setOutAt: ago(120),
    consentWithdrawnAt: ago(80),
  }
  expect(await wrongFields(write({ admittedAt: ago(-3 * 1440), decisionOn: '9999-01-01' }))).toEqual([
    'body/admittedAt',
    'body/decisionOn',
  ])
  expect(await write(later)).toMatchObject({ ...later, fromRecord: [], arrivedAt: null })
  expect((await workspaceOf(family)).outcome).toMatchObject(heard)
  expect(await write({ ...DECLINED, decision: 'too_early', reasonsDeclined: [] }, version + 1)).toMatchObject({
    decision: 'too_early',
    followThrough: null,
  })
})

it('derives the admission from the record of the meeting until somebody enters it', async () => {
  const family = await newMeetingFamily(api)
  const conclude = { meetingResult: 'held', decision: 'accepted_now' } as const
  await family.lead.call(planStepRoutes.conclude, { params: family.inPlan, body: conclude })
  const at = new Date(Date.now() - 1000).toISOString()
  const made = (kind: 'set_out' | 'admission_confirmed') => ({ id: uuidv7(), deviceId: uuidv7(), kind, at })
  const events = [made('set_out'), made('admission_confirmed')]
  await family.lead.call(runEventRoutes.record, { params: family.inPlan, body: { events } })
  const { outcome } = await workspaceOf(family)
  expect(outcome).toMatchObject({ admission: 'admitted', setOutAt: at, admittedAt: at, arrivedAt: null })
  expect(outcome?.fromRecord).toEqual(['admission', 'setOutAt', 'admittedAt'])
})

it('is hidden from helpers', async () => {
  const family = await newDeclinedFamily(api)
  expect((await workspaceOf(family, family.participant)).outcome?.decision).toBe('declined')
  expect((await workspaceOf(family, await newGuest(api, family, 'helper'))).outcome).toBeNull()
})

it('creates the first check-ins as tasks with owner and date, once', async () => {
  const family = await newDeclinedFamily(api)
  const { items } = await family.lead.call(taskRoutes.list, { params: family.inCase })
  const checks = items.filter(({ title }) => /^(First check|Check after)/.test(title))
  expect(checks.map(({ owner, planId }) => [owner, planId])).toEqual(
    Array.from({ length: 4 }, () => ['Karen Ortiz', family.inPlan.planId]),
  )
  const hours = checks.map(({ dueAt }) => Math.round((Date.parse(dueAt ?? '') - Date.now()) / 3_600_000))
  expect(hours).toEqual([2, 24, 72, 168])
  const { version } = (await workspaceOf(family)).outcome ?? { version: 0 }
  await family.lead.call(outcomeRoutes.update, { params: family.inPlan, body: DECLINED, ifMatch: version })
  const after = await family.lead.call(taskRoutes.list, { params: family.inCase })
  expect(after.items).toHaveLength(items.length)
})

it('creates tasks for commitments, a call and a first support date after a yes', async () => {
  const family = await newMeetingFamily(api)
  const body = { meetingResult: 'held', decision: 'accepted_now' } as const
  await family.lead.call(planStepRoutes.conclude, { params: family.inPlan, body })
  const { items } = await family.lead.call(taskRoutes.list, { params: family.inCase })
  const owners = (start: RegExp) => items.filter(({ title }) => start.test(title)).map(({ owner }) => owner)
  expect(owners(/rebuild trust/)).toEqual(expect.arrayContaining(['Ben Lee', 'Karen Ortiz']))
  expect(owners(/^When I visit/)).toEqual(expect.arrayContaining(['Ben Lee', 'Karen Ortiz']))
  expect(owners(/^The call from the place/)).toHaveLength(1)
  expect(items.find(({ title }) => title.startsWith('First date with help'))?.dueOn).not.toBeNull()
})

it('puts the calls of a yes for later on the day that was agreed', async () => {
  const family = await newMeetingFamily(api)
  const decisionOn = inDays(4)
  const body = { meetingResult: 'held', decision: 'accepted_delayed', decisionOn } as const
  await family.lead.call(planStepRoutes.conclude, { params: family.inPlan, body })
  const { items } = await family.lead.call(taskRoutes.list, { params: family.inCase })
  const due = (words: string) => items.find(({ title }) => title.startsWith(words))?.dueOn
  expect([due('Call on the first morning'), due('The call from the place')]).toEqual([decisionOn, decisionOn])
  expect(due('The place holds a bed')).not.toBe(decisionOn)
})
