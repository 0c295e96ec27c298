import { expect, it } from 'vitest'
import { proposeDay } from './propose-day.ts'

it.each<[string, string, string, string]>([
  ['a Saturday two weeks ahead', '2027-03-01T12:00:00Z', '2027-03-20T10:00', '2027-03-21T10:00'],
  ['on a Saturday exactly two weeks', '2027-03-06T12:00:00Z', '2027-03-20T10:00', '2027-03-21T10:00'],
  ['on a Sunday nearly three', '2027-03-07T12:00:00Z', '2027-03-27T10:00', '2027-03-28T10:00'],
  ['by the day there, not here', '2027-03-07T03:00:00Z', '2027-03-20T10:00', '2027-03-21T10:00'],
])('%s', (_, now, startsAt, backupStartsAt) => {
  expect(proposeDay(new Date(now), 'America/Chicago')).toEqual({ startsAt, backupStartsAt })
})
