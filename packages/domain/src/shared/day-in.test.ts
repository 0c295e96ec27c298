import { expect, test } from 'vitest'
import { dayIn, hourIn, nextDay } from './day-in.ts'

test.each([
  ['2027-03-13T22:00:00.000Z', 'America/New_York', '2027-03-14T05:00:00.000Z'],
  ['2027-03-14T05:00:00.000Z', 'America/New_York', '2027-03-15T04:00:00.000Z'],
  ['2027-11-07T04:30:00.000Z', 'America/New_York', '2027-11-08T05:00:00.000Z'],
  ['2027-06-01T00:00:00.000Z', 'Pacific/Auckland', '2027-06-01T12:00:00.000Z'],
])('after %s in %s the next day begins at %s', (now, zone, expected) => {
  const next = nextDay(new Date(now), zone)
  expect(next.toISOString()).toBe(expected)
  expect(dayIn(next, zone) > dayIn(new Date(now), zone)).toBe(true)
})

test.each([
  ['2027-03-13T05:10:00.000Z', 'America/New_York', 0],
  ['2027-03-13T22:59:00.000Z', 'America/New_York', 17],
  ['2027-06-01T00:00:00.000Z', 'Pacific/Auckland', 12],
])('the hour of %s in %s is %i', (moment, zone, expected) => {
  expect(hourIn(new Date(moment), zone)).toBe(expected)
})
