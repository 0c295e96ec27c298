import { expect, test } from 'vitest'
import { type DateBound, dateProblem } from './date-bounds.ts'

const NOW = new Date('2026-11-29T10:00:00Z')

test.each<[DateBound, string, boolean]>([
  ['planned', '2025-11-28', true],
  ['planned', '2025-11-27', false],
  ['planned', '2025-11-29T10:00:00Z', true],
  ['planned', '2031-11-30', true],
  ['planned', '2031-12-01', false],
  ['planned', '2031-12-01T00:00:00Z', false],
  ['planned', '1926-12-01', false],
  ['planned', '2126-12-01T12:00:00Z', false],
  ['coming', '2026-11-28', true],
  ['coming', '2026-11-27', false],
  ['coming', '2026-11-29', true],
  ['coming', '2031-12-01', false],
  ['past', '1900-01-01', true],
  ['past', '2026-11-29', true],
  ['past', '2026-11-30', true],
  ['past', '2026-12-01', false],
  ['past', '2026-12-01T00:00:00Z', false],
  ['standing', '1990-01-01', true],
  ['standing', '2036-11-29', true],
  ['standing', '2037-01-01', false],
])('%s: %s can be: %s', (bound, given, canBe) => {
  expect(dateProblem(bound, given, NOW) === undefined).toBe(canBe)
})
