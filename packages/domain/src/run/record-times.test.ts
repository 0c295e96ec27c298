import { expect, test } from 'vitest'
import { isTaken } from './frozen-record.ts'
import { happenedAt, isClockWrong } from './happened-at.ts'
import type { RunEventKind } from './run-event.ts'
import { takesStopBack } from './stop-taken-back.ts'

const receivedAt = new Date('2027-03-01T15:00:00Z')
const startedAt = new Date('2027-03-01T14:00:00Z')

test.each([
  ['a right clock', '2027-03-01T14:59:00.000Z', '2027-03-01T15:00:00Z', '2027-03-01T14:59:00.000Z'],
  ['a clock three days ahead', '2027-03-04T14:50:00.000Z', '2027-03-04T15:00:00Z', '2027-03-01T14:50:00.000Z'],
  ['a clock three days behind', '2027-02-26T14:50:00.000Z', '2027-02-26T15:00:00Z', '2027-03-01T14:50:00.000Z'],
  ['20 hours behind, and does not say so', '2027-02-28T18:50:00.000Z', null, '2027-02-28T18:50:00.000Z'],
  ['days ahead, and does not say so', '2027-03-04T14:50:00.000Z', null, '2027-03-01T15:00:00.000Z'],
  ['years behind, and does not say so', '1970-01-01T00:00:00.000Z', null, '2027-03-01T15:00:00.000Z'],
  ['half a minute on the way', '2027-03-01T14:59:00.000Z', '2027-03-01T14:59:30Z', '2027-03-01T14:59:00.000Z'],
])('%s', (_, at, sentAt, expected) => {
  const happened = happenedAt({ at, sentAt, receivedAt, startedAt })
  expect(happened.toISOString()).toBe(expected)
  expect(isClockWrong(new Date(at), happened)).toBe(at !== expected)
})

const before = new Date('2027-03-01T14:29:00Z')
const after = new Date('2027-03-01T14:31:00Z')
const endedAt = new Date('2027-03-01T14:30:00Z')
test.each<[string, RunEventKind, Date, Date | null, boolean, boolean]>([
  ['while it is on', 'yes', after, null, false, true],
  ['late, from before', 'yes', before, endedAt, false, true],
  ['late, from before, after the review', 'yes', before, endedAt, true, true],
  ['after the end', 'yes', after, endedAt, false, false],
  ['a correction after the end', 'correction', after, endedAt, false, true],
  ['a correction after the review', 'correction', after, endedAt, true, false],
  ['help that came after a stop', 'help_arrived', after, endedAt, false, true],
  ['the way to treatment', 'arrived_at_care', after, endedAt, false, true],
  ['the way to treatment, after the review', 'arrived_at_care', after, endedAt, true, false],
  ['a note after the review', 'note', after, endedAt, true, true],
])('the record takes %s', (_, kind, happened, ended, isReviewed, expected) => {
  expect(isTaken({ kind, happenedAt: happened }, { endedAt: ended, isReviewed })).toBe(expected)
})

const tap = (authorId: string, second: number, received = second) => ({
  authorId,
  at: new Date(receivedAt.getTime() + second * 1000),
  receivedAt: new Date(receivedAt.getTime() + received * 1000),
})
test.each([
  ['at once', tap('rosa', 0), tap('rosa', 3), true],
  ['after 20 seconds', tap('rosa', 0), tap('rosa', 20), true],
  ['after 21 seconds', tap('rosa', 0), tap('rosa', 21), false],
  ['by another', tap('rosa', 0), tap('ben', 3), false],
  ['slow on the way', tap('rosa', 0), tap('rosa', 10, 50), true],
  ['an hour later, dated as if at once', tap('rosa', 0), tap('rosa', 10, 3600), false],
])('a stop is taken back %s', (_, stop, correction, expected) => {
  expect(takesStopBack(stop, correction)).toBe(expected)
})
