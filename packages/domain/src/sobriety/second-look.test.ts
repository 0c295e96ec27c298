import { expect, test } from 'vitest'
import type { PlanStatus } from '../plan/plan-status.ts'
import type { SobrietyResult } from './sobriety-check.ts'
import { agreedResult, isLookHidden, lookOf, type SecondLook, waitsForSecond } from './second-look.ts'
import { checkOfKey, secondLookKey } from './second-look-key.ts'

test.each<[SobrietyResult, SecondLook | null, SobrietyResult]>([
  ['proceed', null, 'proceed'],
  ['proceed', 'clear', 'proceed'],
  ['proceed', 'not_quite', 'wait'],
  ['proceed', 'cannot_tell', 'wait'],
  ['wait', 'clear', 'wait'],
  ['wait', 'not_quite', 'wait'],
  ['postpone', 'clear', 'postpone'],
  ['emergency', 'clear', 'emergency'],
])('the first says %s and the second %s: %s', (first, second, expected) => {
  expect(agreedResult(first, second)).toBe(expected)
})

test.each<[SobrietyResult, SecondLook]>([
  ['proceed', 'clear'],
  ['wait', 'not_quite'],
  ['postpone', 'not_quite'],
])('a result of %s says %s', (result, expected) => {
  expect(lookOf(result)).toBe(expected)
})

const at = '2026-12-04T20:44:00.000Z'
const karens = { observerId: 'karen', result: 'proceed' as SobrietyResult, checkedAt: at, confirmedAt: null }
const reader = { memberId: 'rosa', status: 'ready' as PlanStatus, now: new Date('2026-12-04T20:50:00.000Z') }

test.each<[string, object, object, object[], boolean]>([
  ['the second adult who has not looked', {}, {}, [], true],
  ['whoever looked first', {}, { memberId: 'karen' }, [], false],
  ['both, once the second has answered', { confirmedAt: at }, {}, [], false],
  ['a wait, too', { result: 'wait' }, {}, [], true],
  ['another day, too', { result: 'postpone' }, {}, [], true],
  ['an emergency never', { result: 'emergency' }, {}, [], false],
  ['a need of care never', { result: 'medical_first' }, {}, [], false],
  ['nobody once the meeting has begun', {}, { status: 'under_way' }, [], false],
  ['nobody the next day', {}, { now: new Date('2026-12-05T09:00:00.000Z') }, [], false],
  [
    'whoever looked before it alone',
    {},
    {},
    [{ ...karens, observerId: 'rosa', checkedAt: '2026-12-04T20:00:00.000Z' }],
    true,
  ],
  ['nobody who has looked since', {}, {}, [{ ...karens, observerId: 'rosa' }], false],
])('is hidden from %s', (_, look, change, others, expected) => {
  const one = { ...karens, ...look }
  expect(isLookHidden(one, [one, ...(others as (typeof karens)[])], { ...reader, ...change })).toBe(expected)
})

test.each<[string, Partial<Parameters<typeof waitsForSecond>[0]>, number, boolean]>([
  ['just now', {}, 0, true],
  ['half an hour ago', {}, 30, true],
  ['too long ago to begin on it', {}, 31, false],
  ['answered', { confirmedAt: at }, 1, false],
  ['a wait, which a reminder must not tell', { result: 'wait' }, 1, true],
  ['a danger', { result: 'emergency' }, 1, false],
])('a look waits for a second, %s', (_, change, minutes, expected) => {
  const now = new Date(Date.parse(at) + minutes * 60_000)
  expect(waitsForSecond({ ...karens, ...change }, now)).toBe(expected)
})

test('a reminder of a second look names its check', () => {
  expect(checkOfKey(secondLookKey('one'))).toBe('one')
  expect(checkOfKey('letter')).toBeNull()
})
