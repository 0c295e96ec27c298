import { describe, expect, test } from 'vitest'
import { inOrderOfArrival } from '../participant-schedules/participant-schedule.ts'
import { clashes, clockAt, isInWindow } from './venue.ts'
import { isTelling } from './text-codes.ts'

const NEW_YORK = 'America/New_York'

test.each([
  ['2027-03-02T15:00:00Z', NEW_YORK, '10:00'],
  ['2027-07-02T15:00:00Z', NEW_YORK, '11:00'],
  ['2027-03-02T05:00:00Z', NEW_YORK, '00:00'],
  ['2027-03-02T15:00:00Z', 'UTC', '15:00'],
])('%s in %s is %s in local time', (moment, zone, expected) => {
  expect(clockAt(moment, zone)).toBe(expected)
})

// 10:00 in New York
const AT = '2027-03-02T15:00:00Z'

test.each([
  ['', '', true],
  ['09:00', '12:00', true],
  ['10:00', '10:00', true],
  ['10:01', '', false],
  ['', '09:59', false],
  ['22:00', '11:00', true],
  ['22:00', '08:00', false],
])('10:00 between "%s" and "%s": %s', (windowFrom, windowTo, expected) => {
  expect(isInWindow(AT, { windowFrom, windowTo, timeZone: NEW_YORK })).toBe(expected)
})

describe('clashes', () => {
  test.each([
    ['ends as the meeting begins', '13:00', '15:00', 0],
    ['runs into the beginning', '13:00', '15:01', 1],
    ['within', '15:30', '16:00', 1],
    ['begins as the meeting ends', '17:00', '18:00', 0],
    ['around it all', '08:00', '20:00', 1],
  ])('%s', (_, from, to, expected) => {
    const one = { kind: 'work', startsAt: `2027-03-02T${from}:00Z`, endsAt: `2027-03-02T${to}:00Z` } as const
    expect(clashes(AT, 120, [one])).toHaveLength(expected)
    expect(clashes(null, 120, [one])).toEqual([])
  })
})

test.each([
  ['Sunny', false],
  ['Soup is ready', false],
  ['Samba', false],
  ['Sam is here', true],
  ['SÁM', true],
  ['Intervention on', true],
  ['Está borracho', true],
  ['rehab bag', true],
  ['', false],
])('the code word "%s" tells too much: %s', (code, expected) => {
  expect(isTelling(code, 'Sam (sample)')).toBe(expected)
})

test('sorts arrivals by time, those without a time last', () => {
  const cards = [{ minutesBefore: 5 }, { minutesBefore: null }, { minutesBefore: 90 }, { minutesBefore: 0 }]
  expect(inOrderOfArrival(cards).map(({ minutesBefore }) => minutesBefore)).toEqual([90, 5, 0, null])
})
