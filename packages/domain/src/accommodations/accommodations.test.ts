import { expect, test } from 'vitest'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { type Draft, NOW, readyPlan } from '../plan/ready-plan.fixture.ts'
import { readiness } from '../plan/readiness.ts'
import { interpreterProblem, type PersonNeeds } from './accommodations.ts'

const needs = (given: Partial<PersonNeeds>): Draft<PersonNeeds> => ({
  participantId: null,
  interpreterNeeded: false,
  interpreterName: '',
  interpreterAdult: false,
  interpreterConfirmed: false,
  reach: 'internet',
  reachPlan: '',
  ...given,
})
const found = { interpreterNeeded: true, interpreterName: 'Lin Wu', interpreterAdult: true, interpreterConfirmed: true }

test.each([
  [{}, null],
  [{ interpreterNeeded: true }, 'missing'],
  [found, null],
  [{ ...found, interpreterConfirmed: false }, 'unconfirmed'],
  [{ ...found, interpreterAdult: false }, 'child'],
  [{ ...found, interpreterName: ' rosa ORTIZ' }, 'takes_part'],
  [{ ...found, interpreterNeeded: false, interpreterAdult: false }, null],
] as const)('%j: %s', (given, expected) => {
  expect(interpreterProblem(needs(given), ['Rosa Ortiz', 'Ben'])).toBe(expected)
})

test.each<[string[], string, (plan: Draft<PlanFacts>) => void]>([
  [[], 'nothing is needed', () => {}],
  [['interpreter_missing'], 'no interpreter yet', (plan) => plan.needs.people.push(needs({ interpreterNeeded: true }))],
  [
    ['interpreter_unsuitable'],
    'a participant interprets',
    (plan) => plan.needs.people.push(needs({ ...found, interpreterName: 'Rosa' })),
  ],
  [[], 'an interpreter is confirmed', (plan) => plan.needs.people.push(needs(found))],
  [
    ['reach_plan_missing'],
    'nobody brings the plan to someone without internet',
    (plan) => plan.needs.people.push(needs({ participantId: 'Rosa', reach: 'phone_only' })),
  ],
  [
    [],
    'somebody reads it on the phone',
    (plan) => plan.needs.people.push(needs({ participantId: 'Rosa', reach: 'phone_only', reachPlan: 'Ben calls.' })),
  ],
  [
    [],
    'whoever is not there needs no plan',
    (plan) => {
      plan.needs.people.push(needs({ participantId: 'Tom', reach: 'paper_only' }))
    },
  ],
  [['no_signal_plan'], 'no signal at the place', (plan) => (plan.needs.noSignal = true)],
  [
    [],
    'no signal, and a plan',
    (plan) => Object.assign(plan.needs, { noSignal: true, noSignalPlan: 'Ben drives to the hill.' }),
  ],
])('%j: %s', (expected, _, change) => {
  const rules = readiness(readyPlan(change), NOW).map(({ rule, severity }) => [severity, rule])
  expect(rules).toEqual(expected.map((rule) => ['warning', rule]))
})
