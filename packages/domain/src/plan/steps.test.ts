import { describe, expect, test } from 'vitest'
import type { Approach } from './approach.ts'
import { canTake, isEditable, PLAN_STATUSES, PLAN_STEPS, type PlanStatus, type PlanStep } from './plan-status.ts'
import { NOW, readyPlan } from './ready-plan.fixture.ts'
import { readiness } from './readiness.ts'
import { decideConclude, decideLock, decidePostpone, decideStep, type LockOverride } from './steps.ts'

test.each<[PlanStep, PlanStatus[], PlanStatus]>([
  ['lock', ['drafting'], 'ready'],
  ['unlock', ['ready'], 'drafting'],
  ['start_run', ['ready'], 'under_way'],
  ['postpone', ['ready'], 'drafting'],
  ['call_off', ['drafting', 'ready'], 'concluded'],
  ['stop', ['under_way'], 'concluded'],
  ['conclude', ['drafting', 'under_way'], 'concluded'],
  ['finish_review', ['concluded'], 'reviewed'],
])('%s is taken from %j and leads to %s', (step, from, to) => {
  expect(PLAN_STATUSES.filter((status) => canTake(step, status))).toEqual(from)
  expect(PLAN_STEPS[step].to).toBe(to)
  for (const status of PLAN_STATUSES)
    expect(decideStep(step, status)).toEqual(
      from.includes(status) ? { ok: true } : { ok: false, refusal: { reason: 'wrong_status', planStatus: status } },
    )
})

test('allows changes of texts only while the plan is drafting', () => {
  expect(PLAN_STATUSES.filter(isEditable)).toEqual(['drafting'])
})

describe('decideLock', () => {
  const missing = readiness(
    readyPlan((plan) => (plan.risk = null)),
    NOW,
  )
  const dangerNow = readiness(
    readyPlan((plan) => (plan.risk!.level = 'imminent')),
    NOW,
  )
  const high = readiness(
    readyPlan((plan) => (plan.risk!.level = 'high')),
    NOW,
  )
  const violence = readiness(
    readyPlan((plan) => Object.assign(plan.risk!, { level: 'moderate', areas: { domestic_violence: 'moderate' } })),
    NOW,
  )
  const asked: LockOverride = { reason: 'We know enough.', byMemberId: 'dana' }
  test.each([
    ['nothing is missing', 'drafting', [], null, undefined],
    ['the plan is locked already', 'ready', [], null, 'wrong_status'],
    ['something is missing', 'drafting', missing, null, 'not_ready'],
    ['nobody asked to lock it so', 'drafting', missing, { asked: null, confirmedById: 'karen' }, 'override_not_asked'],
    ['nobody else agreed', 'drafting', missing, { asked, confirmedById: 'dana' }, 'override_second_person'],
    ['a second person agreed', 'drafting', missing, { asked, confirmedById: 'karen' }, undefined],
    ['the risk is high, and a second person agreed', 'drafting', high, { asked, confirmedById: 'karen' }, undefined],
    ['there is danger now', 'drafting', dangerNow, { asked, confirmedById: 'karen' }, 'override_never'],
    ['there is violence at home', 'drafting', violence, { asked, confirmedById: 'karen' }, 'override_never'],
  ] as const)('%s', (_, status, findings, override, refused) => {
    const decision = decideLock({ status, approach: 'johnson' }, findings, override)
    const why = decision.ok
      ? undefined
      : decision.refusal.reason === 'rule'
        ? decision.refusal.rule
        : decision.refusal.reason
    expect(why).toBe(refused)
  })

  const open = readiness(
    readyPlan((plan) => (plan.approach = null)),
    NOW,
  )
  test.each<[string, Approach | null, typeof open, boolean, string]>([
    ['nobody has chosen', null, open, false, 'not_ready'],
    ['nobody has chosen, and a second person agreed', null, open, true, 'override_needs_approach'],
    ['the approach has no meeting', 'craft', [], false, 'lock_needs_meeting'],
    ['a calm talk of one person', 'one_conversation', [], false, 'lock_needs_meeting'],
    ['help comes first', 'none', [], false, 'lock_needs_meeting'],
  ])('is refused where %s', (_, approach, findings, agreed, why) => {
    const override = agreed ? { asked, confirmedById: 'karen' } : null
    const decision = decideLock({ status: 'drafting', approach }, findings, override)
    if (decision.ok) throw new Error('locked')
    expect(decision.refusal.reason === 'rule' ? decision.refusal.rule : decision.refusal.reason).toBe(why)
  })

  test('names every blocker', () => {
    const decision = decideLock({ status: 'drafting', approach: 'johnson' }, missing, null)
    expect(!decision.ok && decision.refusal.reason === 'not_ready' && decision.refusal.blockers).toEqual(missing)
  })
})

test.each<[Approach | null, PlanStatus, boolean]>([
  ['craft', 'drafting', true],
  ['one_conversation', 'drafting', true],
  ['johnson', 'drafting', false],
  [null, 'drafting', false],
  ['johnson', 'under_way', true],
  ['craft', 'concluded', false],
])('%s, %s: may be concluded: %s', (approach, status, ok) => {
  expect(decideConclude(status, approach).ok).toBe(ok)
})

test.each([
  ['ahead', '2027-03-02T12:00:00Z', true],
  ['now', '2027-03-01T12:00:00Z', false],
  ['past', '2027-02-28T12:00:00Z', false],
])('a day that is %s can be the new one: %s', (_, day, ok) => {
  expect(decidePostpone('ready', new Date(day), NOW).ok).toBe(ok)
})
