import { describe, expect, test } from 'vitest'
import { CRITERIA, listedFor } from './criteria.ts'
import { dueConfirmation, admitsAt, timeLeft } from './admission.ts'

const START = '2027-03-10T15:00:00Z'

describe('dueConfirmation', () => {
  test.each([
    [null, [], '2027-03-09T15:00:00Z', undefined],
    [START, [], '2027-03-03T14:59:00Z', undefined],
    [START, [], '2027-03-03T15:00:00Z', 't7d'],
    [START, [], '2027-03-08T15:00:00Z', 't48h'],
    [START, ['2027-03-08T14:00:00Z'], '2027-03-08T15:00:00Z', 't48h'],
    [START, ['2027-03-08T15:00:00Z'], '2027-03-09T15:00:00Z', undefined],
    [START, ['2027-03-08T15:00:00Z'], '2027-03-10T03:00:00Z', 't12h'],
    [START, [], '2027-03-10T13:00:00Z', 't2h'],
    [START, [], '2027-03-10T15:00:00Z', undefined],
  ])('start %s, confirmed %j, seen %s: %s', (startsAt, confirmed, now, step) => {
    expect(
      dueConfirmation(
        startsAt,
        confirmed.map((at) => ({ at })),
        new Date(now),
      ),
    ).toBe(step)
  })
})

describe('admitsAt', () => {
  const office = { days: [1, 2, 3, 4, 5], from: '08:00', until: '18:00' }
  const night = { days: [5], from: '20:00', until: '06:00' }
  // March 10, 2027 is a Wednesday; New York is five hours behind UTC
  test.each([
    ['nobody asked', START, null, undefined],
    ['no day is ticked', START, { ...office, days: [] }, undefined],
    ['in the morning', START, office, true],
    ['before the doors open', '2027-03-10T12:59:00Z', office, false],
    ['at the last minute', '2027-03-10T23:00:00Z', office, true],
    ['on a Saturday', '2027-03-13T15:00:00Z', office, false],
    ['day and night', '2027-03-13T04:00:00Z', { days: [5], from: '00:00', until: '00:00' }, true],
    ['on Friday night', '2027-03-13T03:00:00Z', night, true],
    ['on Saturday before dawn', '2027-03-13T10:00:00Z', night, true],
    ['on Saturday at noon', '2027-03-13T17:00:00Z', night, false],
  ])('%s', (_, at, times, expected) => {
    expect(admitsAt(at, times, 'America/New_York')).toBe(expected)
  })
})

test.each([
  ['2027-03-10T14:59:00Z', 'over'],
  ['2027-03-10T15:30:00Z', 'less than an hour'],
  ['2027-03-10T16:30:00Z', 'one hour'],
  ['2027-03-12T14:00:00Z', '47 hours'],
  ['2027-03-12T15:00:00Z', '2 days'],
])('what is held until %s is held for %s', (until, words) => {
  expect(timeLeft(until, new Date(START)).en).toBe(words)
})

test('reports a criterion as met or unknown from the directory', () => {
  const detox = CRITERIA.find(({ code }) => code === 'detox_on_site')!
  expect([listedFor(detox, ['SA', 'RD']), listedFor(detox, ['SA']), listedFor(CRITERIA.at(-1)!, ['RD'])]).toEqual([
    true,
    false,
    false,
  ])
  expect(new Set(CRITERIA.map(({ code }) => code)).size).toBe(CRITERIA.length)
})
