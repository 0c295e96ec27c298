import { expect, it } from 'vitest'
import { erasedAt, isHolding } from './retention.ts'

it.each([
  ['2024-01-31T10:00:00Z', null, 12, '2025-01-31T10:00:00Z'],
  ['2024-02-29T10:00:00Z', null, 12, '2025-02-28T10:00:00Z'],
  ['2024-01-31T10:00:00Z', null, 1, '2024-02-29T10:00:00Z'],
  ['2024-01-31T10:00:00Z', '2024-01-01T00:00:00Z', 12, '2027-01-01T00:00:00Z'],
  ['2024-01-31T10:00:00Z', '2020-01-01T00:00:00Z', 12, '2025-01-31T10:00:00Z'],
])('of a last entry on %s and a last disclosure on %s, %i months end on %s', (entry, disclosure, months, end) =>
  expect(
    erasedAt({ lastEntryAt: new Date(entry), lastDisclosureAt: disclosure ? new Date(disclosure) : null }, months),
  ).toEqual(new Date(end)),
)

it.each([
  [{ until: null, liftedAt: null }, true],
  [{ until: '2027-03-01', liftedAt: null }, true],
  [{ until: '2027-02-28', liftedAt: null }, false],
  [{ until: null, liftedAt: new Date('2027-02-01T00:00:00Z') }, false],
])('a hold %j keeps its case on March 1: %s', (hold, keeps) =>
  expect(isHolding(hold, new Date('2027-03-01T23:00:00Z'))).toBe(keeps),
)
