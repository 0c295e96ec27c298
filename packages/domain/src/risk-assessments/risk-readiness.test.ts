import { expect, test } from 'vitest'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { type Draft, NOW, readyPlan } from '../plan/ready-plan.fixture.ts'
import { readiness } from '../plan/readiness.ts'
import { withCore } from './core-answers.fixture.ts'

const who = (plan: Draft<PlanFacts>, id: string) =>
  plan.participants.find((one) => one.id === id) ?? plan.participants[0]!

test.each<[string[], string, (plan: Draft<PlanFacts>) => void]>([
  [['blocker: risk_missing'], 'nobody asked about danger', (plan) => (plan.risk = null)],
  [
    ['blocker: risk_incomplete', 'blocker: safety_needs_a_look'],
    'a question about danger has no answer',
    (plan) => (plan.risk!.areas = { ...withCore({}), overdose: undefined }),
  ],
  [
    ['warning: risk_unknown'],
    'a question about danger was asked, and nobody knows',
    (plan) => (plan.risk!.areas = withCore({ overdose: 'unknown' })),
  ],
  [
    ['blocker: risk_old'],
    'danger was asked about long ago',
    (plan) => (plan.risk!.assessedAt = '2027-02-20T12:00:00Z'),
  ],
  [
    ['blocker: risk_old'],
    'danger was to be looked at again by now',
    (plan) => (plan.risk!.reassessBy = '2027-03-01T11:59:00Z'),
  ],
  [
    ['blocker: risk_old'],
    'danger was not asked about today',
    (plan) => (plan.logistics.startsAt = '2027-03-01T15:00:00Z'),
  ],
  [
    ['warning: risk_ask_due'],
    'the day is near and nobody asked again',
    (plan) => (plan.logistics.startsAt = '2027-03-02T11:00:00Z'),
  ],
  [
    ['blocker: risk_violence_at_home', 'blocker: safety_needs_a_look'],
    'there is violence at home',
    (plan) => Object.assign(plan.risk!, { level: 'moderate', areas: withCore({ domestic_violence: 'moderate' }) }),
  ],
  [
    [],
    'there is violence at home, and an advocate has helped',
    (plan) =>
      Object.assign(plan.risk!, {
        level: 'high',
        areas: withCore({ domestic_violence: 'high' }),
        mitigations: ['dv_advocate'],
        mitigationSignedBy: 'Dana',
        mitigationConfirmedBy: 'Karen',
      }),
  ],
  [
    ['blocker: risk_high_unsigned', 'blocker: safety_needs_a_look'],
    'the risk is high',
    (plan) => (plan.risk!.level = 'high'),
  ],
  [
    ['blocker: risk_imminent', 'blocker: safety_needs_a_look'],
    'there is danger now',
    (plan) => (plan.risk!.level = 'imminent'),
  ],
  [
    [],
    'a high risk is signed',
    (plan) => Object.assign(plan.risk!, { level: 'high', mitigationSignedBy: 'Dana', mitigationConfirmedBy: 'Karen' }),
  ],
  [[], 'a moderate risk, with a professional', (plan) => (plan.risk!.level = 'moderate')],
  [
    ['blocker: risk_needs_professional', 'blocker: safety_needs_a_look'],
    'a moderate risk, and a friend leads the room',
    (plan) => {
      plan.risk!.level = 'moderate'
      who(plan, 'Dana').relationship = 'friend'
    },
  ],
])('%j: %s', (rules, _, change) => {
  expect(readiness(readyPlan(change), NOW).map(({ severity, rule }) => `${severity}: ${rule}`)).toEqual(rules)
})
