import { expect, test } from 'vitest'
import { readyPlan } from '../plan/ready-plan.fixture.ts'
import { disclosureGate, type DisclosureFacts } from './awareness.ts'

const disclosure = (decision: DisclosureFacts['decision']): DisclosureFacts => ({
  id: 'disclosure',
  decision,
  startsAtWhenReported: '2027-03-02T15:00:00Z',
})

test.each([
  ['nobody has said anything', [], {}, null],
  ['a report is open', [disclosure(null)], {}, 'disclosure_open'],
  ['there is nothing to it', [disclosure('false_alarm')], {}, null],
  ['openly, and the plan says so', [disclosure('go_on_openly')], { announced: true }, null],
  [
    'openly, and the plan is still a surprise',
    [disclosure('go_on_openly')],
    { announced: false },
    'disclosure_not_followed',
  ],
  ['another day, and the day is the same', [disclosure('change_date')], {}, 'disclosure_not_followed'],
  ['an approach that invites', [disclosure('invite_openly')], { approach: 'arise' as const }, null],
  ['one settled, one open', [disclosure('false_alarm'), disclosure(null)], {}, 'disclosure_open'],
])('a meeting begins or waits where %s', (_, disclosures, changes, rule) => {
  const decision = disclosureGate(readyPlan((plan) => Object.assign(plan, changes, { disclosures })))
  expect(decision.ok ? null : decision.refusal.rule).toBe(rule)
})
