import { expect, test } from 'vitest'
import { describeChange } from './change-labels.ts'

test.each([
  ['consequence.changed', 'consequences', 'A consequence: changed'],
  ['plan.lock', 'plans', 'The plan: locked'],
  ['stance.given', 'consequences', 'A consequence: answered'],
  ['risk.assessed', 'risk_assessments', 'Risk: looked at'],
  ['something.new', 'somewhere', 'A part of the case: changed'],
])('%s on %s reads “%s”', (action, resource, expected) => {
  expect(describeChange(action, resource).en).toBe(expected)
})
