import { describe, expect, test } from 'vitest'
import type { Decision, Refusal } from '../decision.ts'
import {
  decideAnswer,
  decideHandOver,
  decideWithdrawal,
  type HandOverFacts,
  handOverState,
  type HandOverState,
} from './hand-over.ts'

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

const asked: HandOverFacts = { accepted: false, declined: false, withdrawn: false, startsOn: null, until: null }

test.each<[HandOverState, Partial<HandOverFacts>]>([
  ['asked', {}],
  ['declined', { declined: true }],
  ['withdrawn', { accepted: true, withdrawn: true }],
  ['holds', { accepted: true }],
  ['to_come', { accepted: true, startsOn: '2026-12-02' }],
  ['holds', { accepted: true, startsOn: '2026-12-01', until: '2026-12-01' }],
  ['over', { accepted: true, until: '2026-11-30' }],
  ['over', { until: '2026-11-30' }],
])('on December 1 it is %s: %j', (expected, given) => {
  expect(handOverState({ ...asked, ...given }, '2026-12-01')).toBe(expected)
})

test.each<[string, HandOverState, string | null, string]>([
  ['dana', 'asked', null, 'yes'],
  ['dana', 'to_come', null, 'yes'],
  ['dana', 'holds', '2026-12-09', 'yes'],
  ['dana', 'holds', null, 'hand_over_settled'],
  ['dana', 'over', '2026-11-30', 'hand_over_settled'],
  ['dana', 'withdrawn', null, 'hand_over_settled'],
  ['lee', 'asked', null, 'hand_over_not_asked_by_you'],
])('%s withdraws what is %s (until %s): %s', (memberId, state, until, expected) => {
  expect(why(decideWithdrawal({ fromMemberId: 'dana', state, until }, memberId))).toBe(expected)
})
