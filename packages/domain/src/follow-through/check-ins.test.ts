import { describe, expect, test } from 'vitest'
import { FOLLOW_UPS } from '../consequences/follow-up.ts'
import { DAY, HOUR } from '../shared/time.ts'
import { askedNow, CHECK_INS, checkInsOf, dueAt, nextTurn, overdueFrom, standingCheckIns } from './check-ins.ts'

const NEW_YORK = 'America/New_York'
const endedAt = new Date('2026-03-01T20:00:00Z')

test.each([
  ['h2', '2026-03-01T22:00:00.000Z'],
  ['h24', '2026-03-02T20:00:00.000Z'],
  ['h72', '2026-03-04T20:00:00.000Z'],
  // three in the afternoon, before and after the clocks go forward
  ['d7', '2026-03-08T19:00:00.000Z'],
  ['d30', '2026-03-31T19:00:00.000Z'],
  ['d90', '2026-05-30T19:00:00.000Z'],
] as const)('%s after a meeting in New York is due at %s', (checkIn, expected) => {
  expect(dueAt(checkIn, endedAt, NEW_YORK).toISOString()).toBe(expected)
})

test.each([
  ['UTC', '2026-03-08T20:00:00.000Z'],
  ['America/Phoenix', '2026-03-08T20:00:00.000Z'],
  ['Europe/Madrid', '2026-03-08T20:00:00.000Z'],
])('seven days later in %s', (timeZone, expected) => {
  expect(dueAt('d7', endedAt, timeZone).toISOString()).toBe(expected)
})

describe('the rhythm', () => {
  test.each([
    [null, ['h2', 'h24', 'h72', 'd7', 'd14', 'd30', 'd60', 'd90']],
    ['once', ['d7']],
    ['weekly_then_monthly', ['d7', 'd14', 'd21', 'd28', 'd60', 'd90']],
    ['biweekly', ['d14', 'd28', 'd42', 'd56', 'd70', 'd84']],
    ['monthly', ['d30', 'd60', 'd90']],
    ['right_away', ['h2', 'h24', 'h72']],
  ] as const)('%s', (followUp, expected) => {
    expect(checkInsOf(followUp)).toEqual(expected)
  })

  test.each([null, ...FOLLOW_UPS])('%s is in order, and of known check-ins', (followUp) => {
    const moments = checkInsOf(followUp).map((checkIn) => dueAt(checkIn, endedAt, NEW_YORK).getTime())
    expect(moments).toEqual(moments.toSorted((a, b) => a - b))
    expect(CHECK_INS).toEqual(expect.arrayContaining([...checkInsOf(followUp)]))
  })
})

const at = (after: number, recorded: string[] = []) =>
  standingCheckIns({
    followUp: null,
    endedAt,
    timeZone: 'UTC',
    recorded: new Set(recorded),
    now: new Date(endedAt.getTime() + after),
  })
const states = (after: number, recorded?: string[]) =>
  at(after, recorded)
    .slice(0, 4)
    .map(({ state }) => state)

test.each<[string, number, string[], string[], string | null]>([
  ['an hour after', HOUR, [], ['not_due', 'not_due', 'not_due', 'not_due'], null],
  ['three hours after', 3 * HOUR, [], ['due', 'not_due', 'not_due', 'not_due'], 'h2'],
  ['the next day, nothing recorded', 25 * HOUR, [], ['overdue', 'due', 'not_due', 'not_due'], 'h24'],
  ['the next day, recorded then', 25 * HOUR, ['h24'], ['passed', 'done', 'not_due', 'not_due'], null],
  ['four days after, the first recorded', 4 * DAY, ['h2'], ['done', 'overdue', 'overdue', 'not_due'], 'h72'],
  ['eight and a half days after', 8.5 * DAY, ['h2', 'h24', 'h72'], ['done', 'done', 'done', 'overdue'], 'd7'],
])('%s', (_name, after, recorded, expected, asked) => {
  expect(states(after, recorded)).toEqual(expected)
  expect(askedNow(at(after, recorded))?.checkIn ?? null).toBe(asked)
})

test('the next turn is when one falls due, or is late', () => {
  const turn = (after: number, recorded?: string[]) => {
    const now = new Date(endedAt.getTime() + after)
    const next = nextTurn(at(after, recorded), now)
    return next && next.getTime() - endedAt.getTime()
  }
  expect(turn(HOUR)).toBe(2 * HOUR)
  expect(turn(3 * HOUR)).toBe(14 * HOUR)
  expect(turn(15 * HOUR)).toBe(24 * HOUR)
  expect(turn(200 * DAY)).toBeNull()
})

test.each<[string, number, string[], number | null]>([
  ['before any is due', HOUR, [], 14 * HOUR],
  ['long after, nothing recorded', 30 * DAY, [], 14 * HOUR],
  ['the first three recorded', 4 * DAY, ['h2', 'h24', 'h72'], 8 * DAY],
  ['a later one recorded', 25 * HOUR, ['h24'], 84 * HOUR],
  ['all recorded', 100 * DAY, ['d90'], null],
])('overdue from: %s', (_name, after, recorded, expected) => {
  const from = overdueFrom(at(after, recorded))
  expect(from && from.getTime() - endedAt.getTime()).toBe(expected)
})
