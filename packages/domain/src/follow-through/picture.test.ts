import { describe, expect, test } from 'vitest'
import { counting, honestPicture, type Recorded, restateBy, standingStatus } from './picture.ts'

const entry = (id: string, checkIn: string | null, status: Recorded['status'], at: string): Recorded => ({
  id,
  checkIn,
  status,
  recordedAt: new Date(`2026-03-${at}:00Z`),
})

const LOG = [
  entry('a', 'h24', 'held', '02T10:00'),
  entry('b', 'h24', 'slipped', '02T11:00'),
  entry('c', null, 'under_pressure', '03T09:00'),
]

describe('the entries that count', () => {
  test('a correction takes the place of what it corrects, newest first', () => {
    expect(counting(LOG).map(({ id }) => id)).toEqual(['c', 'b'])
  })

  test('all between two check-ins count', () => {
    const between = [...LOG, entry('d', null, 'held', '04T09:00')]
    expect(counting(between).map(({ id }) => id)).toEqual(['d', 'c', 'b'])
  })

  test('of two in the same moment the later id counts', () => {
    const twice = [entry('a', 'h2', 'held', '01T22:00'), entry('b', 'h2', 'slipped', '01T22:00')]
    expect(standingStatus(twice)).toBe('slipped')
  })
})

test('a consequence stands as its newest entry says', () => {
  expect(standingStatus(LOG)).toBe('under_pressure')
  expect(standingStatus([])).toBeNull()
})

test('the honest picture counts each consequence once', () => {
  expect(honestPicture(['held', 'held', 'slipped', null])).toEqual({
    held: 2,
    under_pressure: 0,
    slipped: 1,
    not_tested: 0,
    paused_for_treatment: 0,
    unanswered: 1,
  })
})

test('a slip is said anew within two days, until something newer is recorded', () => {
  expect(restateBy(LOG.slice(0, 2))?.toISOString()).toBe('2026-03-04T11:00:00.000Z')
  expect(restateBy(LOG)).toBeNull()
  expect(restateBy([])).toBeNull()
})
