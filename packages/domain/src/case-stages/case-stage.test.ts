import { expect, test } from 'vitest'
import { suggestedStage } from './case-stage.ts'

test.each([
  [null, 'first_call'],
  [{ status: 'drafting', decision: null }, 'planning'],
  [{ status: 'ready', decision: null }, 'ready'],
  [{ status: 'under_way', decision: null }, 'ready'],
  [{ status: 'concluded', decision: 'accepted_now' }, 'in_treatment'],
  [{ status: 'concluded', decision: 'declined' }, 'after_a_no'],
  [{ status: 'reviewed', decision: 'undecided' }, 'after_a_no'],
  [{ status: 'concluded', decision: 'too_early' }, 'ready'],
  [{ status: 'concluded', decision: 'no_decision_asked' }, 'ready'],
] as const)('a case whose newest plan is %j suggests %s', (plan, expected) => {
  expect(suggestedStage(plan)).toBe(expected)
})
