import { expect, test } from 'vitest'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { type Change, type Draft, rulesOf } from '../plan/ready-plan.fixture.ts'

type Excuse = Draft<PlanFacts>['excuses'][number]
const excuse = (plan: Draft<PlanFacts>, code: string, change: (one: Excuse) => unknown) =>
  plan.excuses.filter((one) => one.code === code).forEach(change)

test.each<[string[], string, Change]>([
  [
    ['warning: answers_differ'],
    'one sentence is answered in two ways',
    (plan) => excuse(plan, 'quit_own', (one) => (one.answer = 'Thank you. Today.')),
  ],
  [
    [],
    'a contingency answers what an excuse leaves open',
    (plan) => excuse(plan, 'quit_own', (one) => (one.answer = ' ')),
  ],
  [['warning: excuses_open'], 'money is not answered', (plan) => excuse(plan, 'money', (one) => (one.answer = ' '))],
  [
    ['warning: excuses_open'],
    'nobody answers about work',
    (plan) => excuse(plan, 'work', (one) => (one.ownerId = null)),
  ],
  [[], 'a rare excuse is open', (plan) => excuse(plan, 'pets', (one) => (one.ownerId = null))],
  [
    ['warning: excuses_not_rehearsed'],
    'an answer was not said aloud',
    (plan) => excuse(plan, 'pets', (one) => (one.rehearsed = false)),
  ],
])('%j: %s', (rules, _, change) => {
  expect(rulesOf(change)).toEqual(rules)
})
