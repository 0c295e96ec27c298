import { describe, expect, test } from 'vitest'
import type { Decision, Refusal } from '../decision.ts'
import { decideAnswer, decideHandOver } from './hand-over.ts'

const why = (decision: Decision<Refusal>) => (decision.ok ? 'yes' : decision.refusal.rule)
const dana = { memberId: 'dana', role: 'interventionist' }

describe('a practitioner hands a case over', () => {
  test.each([
    [{ memberId: 'lee', role: 'interventionist' }, false, 'yes'],
    [{ memberId: 'lee', role: 'interventionist' }, true, 'hand_over_open'],
    [dana, false, 'hand_over_to_self'],
    [{ memberId: 'karen', role: 'lead' }, false, 'hand_over_to_practitioner'],
  ] as const)('to %j (one open: %s): %s', (to, isOneOpen, expected) => {
    expect(why(decideHandOver(dana, to, isOneOpen))).toBe(expected)
  })
})

test.each([
  ['lee', false, 'yes'],
  ['lee', true, 'hand_over_answered'],
  ['dana', false, 'hand_over_not_yours'],
] as const)('%s answers (answered: %s): %s', (memberId, isAnswered, expected) => {
  expect(why(decideAnswer({ toMemberId: 'lee', isAnswered }, memberId))).toBe(expected)
})
