import { expect, test } from 'vitest'
import { takesWaitBack } from './wait-taken-back.ts'

const at = (second: number) => new Date(Date.parse('2027-03-01T15:00:00Z') + second * 1000)
const wait = { observerId: 'rosa', result: 'wait' as const, confirmedAt: null, checkedAt: at(0) }

test.each([
  ['at once', {}, 'rosa', 3, true],
  ['after 20 seconds, and slow on the way', {}, 'rosa', 55, true],
  ['much later', {}, 'rosa', 61, false],
  ['by another', {}, 'ben', 3, false],
  ['once somebody has answered', { confirmedAt: at(2) }, 'rosa', 3, false],
  ['unless it says something else', { result: 'postpone' as const }, 'rosa', 3, false],
])('a wait is taken back %s', (_, change, memberId, second, expected) => {
  expect(takesWaitBack({ ...wait, ...change }, { memberId, now: at(second) })).toBe(expected)
})
