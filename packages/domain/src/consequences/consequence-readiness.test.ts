import { expect, test } from 'vitest'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { type Draft, NOW, readyPlan } from '../plan/ready-plan.fixture.ts'
import { readiness } from '../plan/readiness.ts'
import { withCore } from '../risk-assessments/core-answers.fixture.ts'

const first = <T>([item]: readonly T[]): T => item as T

test.each<[string[], string, (plan: Draft<PlanFacts>) => void]>([
  [
    ['blocker: consequence_hazard_refused'],
    'a consequence takes the insurance away',
    (plan) => (first(plan.consequences).iWill = 'I will take you off my health insurance.'),
  ],
  [
    ['blocker: consequence_needs_review'],
    'a consequence ends a home without notice',
    (plan) => (first(plan.consequences).iWill = 'You can no longer live here.'),
  ],
  [
    [],
    'a professional has signed it',
    (plan) => {
      first(plan.consequences).iWill = 'You can no longer live here.'
      first(plan.consequences).signedHazards = ['home_without_notice']
    },
  ],
  [
    ['blocker: consequence_hazard_refused'],
    'the rent ends at a risk of overdose, and nobody checks in',
    (plan) => (plan.risk!.areas = withCore({ overdose: 'moderate' })),
  ],
  [
    ['blocker: consequence_contradicted'],
    'one ends the rent, another pays it',
    (plan) => plan.enablingSupports.push({ id: 'ben', participantId: 'Ben', topic: 'rent', becomes: 'stays' }),
  ],
  [
    ['warning: enabling_gap'],
    'one still pays the rent',
    (plan) => plan.enablingSupports.push({ id: 'ben', participantId: 'Ben', topic: 'rent', becomes: 'undecided' }),
  ],
])('%j: %s', (rules, _, change) => {
  const found = readiness(readyPlan(change), NOW)
  expect(found.map(({ severity, rule }) => `${severity}: ${rule}`)).toEqual(rules)
})

test('names both people of a contradiction', () => {
  const plan = readyPlan((draft) =>
    draft.enablingSupports.push({ id: 'ben', participantId: 'Ben', topic: 'rent', becomes: 'stays' }),
  )
  expect(readiness(plan, NOW)[0]?.reason).toMatchObject({
    en: 'One undoes the other: Karen ends rent, and Ben goes on giving it.',
    es: 'Una cosa deshace la otra: Karen deja de dar la renta, y Ben lo sigue dando.',
  })
})

test('reports findings about the risk to those who may read the risk', () => {
  const [found] = readiness(
    readyPlan((plan) => (plan.risk!.areas = withCore({ self_harm: 'moderate' }))),
    NOW,
  )
  expect(found).toMatchObject({ rule: 'consequence_hazard_refused', audience: 'leads', concernsId: null })
})
