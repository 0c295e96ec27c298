import { expect, test } from 'vitest'
import { overlap, rateOf } from './rates.ts'

// worked out by hand
test.each([
  [131, 214, { percent: 61, low: 55, high: 67 }],
  [0, 11, { percent: 0, low: 0, high: 26 }],
  [11, 11, { percent: 100, low: 74, high: 100 }],
  [50, 100, { percent: 50, low: 40, high: 60 }],
  [0, 0, null],
])('%i of %i', (count, of, expected) => {
  expect(rateOf(count, of)).toEqual(expected)
})

test('ranges that touch overlap', () => {
  const of = (low: number, high: number) => ({ percent: low, low, high })
  expect([overlap(of(10, 20), of(20, 30)), overlap(of(10, 19), of(20, 30)), overlap(of(40, 50), of(10, 60))]).toEqual([
    true,
    false,
    true,
  ])
})
