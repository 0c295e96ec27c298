import { expect, test } from 'vitest'
import { CASE_EVENTS, type CaseEvent } from '../audit/audit-events.ts'
import { describeChange } from './change-labels.ts'

test.each([
  ['consequence.changed', 'A limit: changed'],
  ['plan.locked', 'The plan: locked'],
  ['consequence_stance.given', 'A limit: answered'],
  ['risk_assessment.recorded', 'Risk: recorded'],
] as const)('%s reads “%s”', (event, expected) => {
  expect(describeChange(event).en).toBe(expected)
})

test('describes each event of a case in both languages', () => {
  for (const event of Object.keys(CASE_EVENTS) as CaseEvent[])
    expect([event, Object.values(describeChange(event)).join(' ')]).toEqual([
      event,
      expect.not.stringMatching(/undefined|[{}]/),
    ])
})
