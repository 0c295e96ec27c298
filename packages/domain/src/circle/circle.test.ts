import { expect, test } from 'vitest'
import { readyPlan } from '../plans/ready-plan.fixture.ts'
import { leakGate, type LeakFacts } from './circle.ts'

const leak = (decision: LeakFacts['decision']): LeakFacts => ({
  id: 'leak',
  decision,
  startsAtThen: '2027-03-02T15:00:00Z',
})

test.each([
  ['nobody has said anything', [], {}, null],
  ['a report is open', [leak(null)], {}, 'leak_open'],
  ['there is nothing to it', [leak('nothing_to_it')], {}, null],
  ['openly, and the plan says so', [leak('go_on_openly')], { announced: true }, null],
  ['openly, and the plan is still a surprise', [leak('go_on_openly')], { announced: false }, 'leak_not_followed'],
  ['another day, and the day is the same', [leak('change_date')], {}, 'leak_not_followed'],
  ['an approach that invites', [leak('invite_openly')], { approach: 'arise' as const }, null],
  ['one settled, one open', [leak('nothing_to_it'), leak(null)], {}, 'leak_open'],
])('a meeting begins or waits where %s', (_, leaks, changes, rule) => {
  const decision = leakGate(readyPlan((plan) => Object.assign(plan, changes, { leaks })))
  expect(decision.ok ? null : decision.refusal.rule).toBe(rule)
})
