import { describe, expect, test } from 'vitest'
import { dueDigest, dueReminder, type TaskToRemind, type ToRemind, waitingThisWeek } from './due-reminder.ts'
import { isQuiet, momentAt, outOfQuiet } from './quiet-hours.ts'
import { REMINDER_KINDS, USUAL_SETTINGS, wants } from './reminder.ts'

const NEW_YORK = 'America/New_York'
const quietIn = (timeZone: string, quietFrom = '21:00', quietUntil = '08:00') => ({ timeZone, quietFrom, quietUntil })
const at = (text: string) => new Date(text)

const task = (change: Partial<TaskToRemind>): TaskToRemind => ({
  kind: 'task',
  id: 't',
  code: null,
  since: at('2026-01-01T00:00:00Z'),
  status: 'drafting',
  startsAt: null,
  place: NEW_YORK,
  offsetDays: null,
  fixedOn: null,
  offsetMinutes: null,
  fixedAt: null,
  ...change,
})
const onDay = (fixedOn: string) => task({ fixedOn })
const poll: ToRemind = {
  kind: 'date_poll',
  id: 'p',
  since: at('2026-05-01T12:00:00Z'),
  closesAt: at('2026-05-08T15:00:00Z'),
}
const invitation: ToRemind = { ...poll, kind: 'invitation', id: 'i' }
const checkIn = (dueAt: string): ToRemind => ({ kind: 'check_in', id: 'c', checkIn: 'd7', dueAt: at(dueAt) })

describe('what is due, by kind, time and time zone', () => {
  test.each<[string, ToRemind, string, string, string | null]>([
    // New York is four hours behind UTC in May
    ['a task, two days before', onDay('2026-05-10'), NEW_YORK, '2026-05-08T13:00:00Z', null],
    ['a task, the day before at 8:59', onDay('2026-05-10'), NEW_YORK, '2026-05-09T12:59:00Z', null],
    ['a task, the day before at 9', onDay('2026-05-10'), NEW_YORK, '2026-05-09T13:00:00Z', 'task before 2026-05-10'],
    [
      'a task, the day before in Madrid',
      onDay('2026-05-10'),
      'Europe/Madrid',
      '2026-05-09T07:00:00Z',
      'task before 2026-05-10',
    ],
    ['a task, on its day before 9', onDay('2026-05-10'), NEW_YORK, '2026-05-10T12:00:00Z', null],
    ['a task, on its day', onDay('2026-05-10'), NEW_YORK, '2026-05-10T20:00:00Z', 'task on 2026-05-10'],
    ['a task, the day after', onDay('2026-05-10'), NEW_YORK, '2026-05-11T14:00:00Z', null],
    // clocks went forward on March 8th in New York, and back on October 25th in Madrid
    [
      'a task after the clocks went forward',
      onDay('2026-03-09'),
      NEW_YORK,
      '2026-03-08T13:00:00Z',
      'task before 2026-03-09',
    ],
    ['… and not an hour earlier', onDay('2026-03-09'), NEW_YORK, '2026-03-08T12:59:00Z', null],
    [
      'a task after the clocks went back',
      onDay('2026-10-25'),
      'Europe/Madrid',
      '2026-10-25T08:00:00Z',
      'task on 2026-10-25',
    ],
    ['… and not an hour earlier', onDay('2026-10-25'), 'Europe/Madrid', '2026-10-25T07:59:00Z', null],
    [
      'a task whose hour has gone by',
      task({ fixedAt: '2026-05-10T15:00:00Z' }),
      NEW_YORK,
      '2026-05-10T15:00:00Z',
      null,
    ],
    [
      'a task counted from the day',
      task({ offsetDays: -7, startsAt: '2026-05-17T22:00:00Z' }),
      NEW_YORK,
      '2026-05-10T14:00:00Z',
      'task on 2026-05-10',
    ],
    ['a task of a meeting without a day', task({ offsetDays: -7 }), NEW_YORK, '2026-05-10T14:00:00Z', null],
    [
      'a task of a meeting that is over',
      task({ offsetDays: -7, startsAt: '2026-05-17T22:00:00Z', status: 'concluded' }),
      NEW_YORK,
      '2026-05-10T14:00:00Z',
      null,
    ],
    [
      'a task added after its moment',
      { ...onDay('2026-05-10'), since: at('2026-05-10T13:30:00Z') },
      NEW_YORK,
      '2026-05-10T14:00:00Z',
      null,
    ],
    ['a check-in, after an hour', checkIn('2026-05-10T14:00:00Z'), NEW_YORK, '2026-05-10T15:00:00Z', null],
    ['a check-in, after two', checkIn('2026-05-10T14:00:00Z'), NEW_YORK, '2026-05-10T16:00:00Z', 'check_in c d7'],
    [
      'a check-in whose two hours end at night',
      checkIn('2026-05-11T00:00:00Z'),
      NEW_YORK,
      '2026-05-11T03:00:00Z',
      null,
    ],
    [
      '… waits for eight in the morning',
      checkIn('2026-05-11T00:00:00Z'),
      NEW_YORK,
      '2026-05-11T12:00:00Z',
      'check_in c d7',
    ],
    ['a check-in four days late', checkIn('2026-05-06T14:00:00Z'), NEW_YORK, '2026-05-10T16:00:00Z', null],
    ['a poll, after a day', poll, NEW_YORK, '2026-05-02T13:00:00Z', null],
    ['a poll, after two days', poll, NEW_YORK, '2026-05-03T13:00:00Z', 'date_poll p'],
    ['a poll, a day before it closes', poll, NEW_YORK, '2026-05-07T15:00:00Z', 'date_poll p closes'],
    ['a poll that has closed', poll, NEW_YORK, '2026-05-08T15:00:00Z', null],
    ['an invitation, after two days', invitation, NEW_YORK, '2026-05-03T13:00:00Z', null],
    ['an invitation, after three days', invitation, NEW_YORK, '2026-05-04T13:00:00Z', 'invitation i'],
    ['an invitation that is too old', invitation, NEW_YORK, '2026-05-08T16:00:00Z', null],
  ])('%s', (_, one, timeZone, now, due) => {
    expect(dueReminder(one, quietIn(timeZone), at(now))).toBe(due)
  })
})

describe('quiet hours', () => {
  test.each([
    ['at noon', '2026-05-10T16:00:00Z', quietIn(NEW_YORK), '2026-05-10T16:00:00.000Z'],
    ['at nine in the evening', '2026-05-11T01:00:00Z', quietIn(NEW_YORK), '2026-05-11T12:00:00.000Z'],
    ['after midnight', '2026-05-10T06:00:00Z', quietIn(NEW_YORK), '2026-05-10T12:00:00.000Z'],
    ['in the night when clocks go forward', '2026-03-08T05:00:00Z', quietIn(NEW_YORK), '2026-03-08T12:00:00.000Z'],
    ['in the night when clocks go back', '2026-11-01T05:00:00Z', quietIn(NEW_YORK), '2026-11-01T13:00:00.000Z'],
    [
      'until an hour that the clock leaps over',
      '2026-03-08T06:00:00Z',
      quietIn(NEW_YORK, '23:00', '02:30'),
      '2026-03-08T07:30:00.000Z',
    ],
    ['at midday rest', '2026-05-10T12:30:00Z', quietIn('Europe/Madrid', '14:00', '16:00'), '2026-05-10T14:00:00.000Z'],
    ['without any', '2026-05-10T02:00:00Z', quietIn('UTC', '00:00', '00:00'), '2026-05-10T02:00:00.000Z'],
    ['half an hour off', '2026-05-10T18:00:00Z', quietIn('Asia/Kolkata'), '2026-05-11T02:30:00.000Z'],
  ])('%s', (_, now, quiet, sent) => {
    const next = outOfQuiet(at(now), quiet)
    expect(next.toISOString()).toBe(sent)
    expect(isQuiet(next, quiet)).toBe(false)
  })

  test('a clock shows each time of a day of 23 and of 25 hours', () => {
    expect(momentAt('2026-03-08', '03:00', NEW_YORK).toISOString()).toBe('2026-03-08T07:00:00.000Z')
    expect(momentAt('2026-11-01', '09:00', NEW_YORK).toISOString()).toBe('2026-11-01T14:00:00.000Z')
  })
})

test.each([
  ['on another day', 2, '2026-05-04T14:00:00Z', null],
  ['before nine', 1, '2026-05-04T12:59:00Z', null],
  ['from nine on', 1, '2026-05-04T13:00:00Z', 'digest 2026-05-04'],
  ['on a Sunday evening that is Monday in UTC', 7, '2026-05-04T00:30:00Z', 'digest 2026-05-03'],
  ['without a digest', null, '2026-05-04T14:00:00Z', null],
])('the digest %s', (_, day, now, due) => {
  expect(dueDigest(day, quietIn(NEW_YORK), at(now))).toBe(due)
})

test('counts what waits this week', () => {
  const all = [onDay('2026-05-01'), onDay('2026-05-17'), onDay('2026-05-18'), task({}), poll, invitation]
  expect(waitingThisWeek([...all, checkIn('2026-05-10T14:00:00Z')], at('2026-05-10T14:00:00Z'))).toBe(4)
})

test('each kind can be turned off, and all of them', () => {
  const digested = { ...USUAL_SETTINGS, digestDay: 1 }
  for (const kind of REMINDER_KINDS) {
    expect(wants(digested, kind)).toBe(true)
    expect(wants({ ...digested, off: [kind] }, kind)).toBe(false)
    expect(wants({ ...digested, channel: 'none' }, kind)).toBe(false)
  }
  expect(wants(USUAL_SETTINGS, 'digest')).toBe(false)
})
