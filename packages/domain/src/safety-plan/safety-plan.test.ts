import { expect, test } from 'vitest'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { type Draft, NOW, readyPlan } from '../plan/ready-plan.fixture.ts'
import { readiness } from '../plan/readiness.ts'
import type { RiskArea } from '../risk-assessments/risk.ts'
import { missingSafetyParts, NO_SAFETY_PLAN, SAFETY_PARTS } from './safety-plan.ts'

type Change = (plan: Draft<PlanFacts>) => void
const found = (change: Change) =>
  readiness(readyPlan(change), NOW)
    .filter(({ section }) => section === 'safety')
    .map(({ severity, rule }) => `${severity}: ${rule}`)
const at =
  (area: RiskArea): Change =>
  (plan) =>
    Object.assign(plan.risk!, { level: 'moderate', areas: { [area]: 'moderate' } })
const none: Change = (plan) => (plan.safetyPlan = structuredClone(NO_SAFETY_PLAN) as Draft<PlanFacts>['safetyPlan'])

test.each<[string[], string, Change]>([
  [[], 'everything is there', () => {}],
  [['warning: safety_plan_missing'], 'nobody has begun', none],
  [['warning: safety_plan_missing'], 'nobody calls second', (plan) => (plan.safetyPlan.secondCallerId = null)],
  [['warning: safety_plan_missing'], 'the second caller left', (plan) => (plan.safetyPlan.secondCallerId = 'Tom')],
  [['warning: safety_plan_missing'], 'no emergency room', (plan) => (plan.safetyPlan.hasEmergencyRoom = false)],
  [[], 'parts are open at a low risk', (plan) => (plan.safetyPlan.missingParts = ['helpers'])],
  ...(['self_harm', 'overdose', 'psychiatric'] as const).map((area): [string[], string, Change] => [
    ['blocker: safety_plan_missing'],
    `a part is open, and ${area} is moderate`,
    (plan) => {
      at(area)(plan)
      plan.safetyPlan.missingParts = ['helpers']
    },
  ]),
  [
    ['blocker: safety_plan_missing'],
    'nobody calls second, and overdose is moderate',
    (plan) => {
      at('overdose')(plan)
      plan.safetyPlan.secondCallerId = null
    },
  ],
  [[], 'all six parts, and overdose is moderate', at('overdose')],
  [
    [],
    'a part is open, and withdrawal is moderate',
    (plan) => {
      at('withdrawal')(plan)
      plan.safetyPlan.missingParts = ['helpers']
    },
  ],
  [[], 'opioids, and naloxone is there', (plan) => (plan.substances = ['opioids'])],
  [
    ['blocker: naloxone_missing'],
    'opioids, and no naloxone',
    (plan) => {
      plan.substances = ['alcohol', 'opioids']
      plan.safetyPlan.hasNaloxone = false
    },
  ],
  [
    ['warning: naloxone_missing'],
    'unknown pills, and no naloxone',
    (plan) => {
      plan.substances = ['unknown']
      plan.safetyPlan.hasNaloxone = false
    },
  ],
  [[], 'alcohol alone, and no naloxone', (plan) => (plan.safetyPlan.hasNaloxone = false)],
  [['warning: safety_review_due'], 'to be looked at again', (plan) => (plan.safetyPlan.reviewOn = '2027-02-28')],
  [[], 'to be looked at again today', (plan) => (plan.safetyPlan.reviewOn = '2027-03-01')],
])('%j: %s', (expected, _, change) => {
  expect(found(change)).toEqual(expected)
})

test('requires text other than spaces in a part', () => {
  expect(missingSafetyParts({})).toEqual(SAFETY_PARTS)
  expect(missingSafetyParts(Object.fromEntries(SAFETY_PARTS.map((part) => [part, part])))).toEqual([])
  expect(
    missingSafetyParts({ ...Object.fromEntries(SAFETY_PARTS.map((part) => [part, part])), helpers: '  ' }),
  ).toEqual(['helpers'])
})
