import { expect, test } from 'vitest'
import { type DayPerson, dayStrip, driveMinutes } from './day-strip.ts'

const person = (id: string, given: Partial<DayPerson> = {}): DayPerson => ({
  id,
  attendance: 'in_person',
  dayRoles: [],
  readById: null,
  speakingPosition: null,
  ...given,
})
const strip = (people: DayPerson[], arrivals: [string, number | null][] = [], drive: number | null = null) =>
  dayStrip({ people, arrivals: new Map(arrivals), driverId: 'Ben', escortId: 'Dana', driveMinutes: drive })
const activities = (people: DayPerson[], arrivals: [string, number | null][] = []) =>
  strip(people, arrivals).lanes.map(({ participantId, spans }) => [
    participantId,
    spans.map(({ activity, from, turns }) => [activity, from, ...turns].join(' ')).join(', '),
  ])

test.each<[string, DayPerson[], [string, number | null][], string[][]]>([
  ['comes and takes part', [person('Karen')], [['Karen', 45]], [['Karen', 'arrives -45, takes_part 0']]],
  ['nobody said when', [person('Karen')], [['Karen', null]], [['Karen', 'takes_part 0']]],
  ['reads', [person('Karen', { speakingPosition: 2 })], [], [['Karen', 'reads 0 2']]],
  [
    'reads for somebody who is not there',
    [person('Karen'), person('Lee', { attendance: 'letter_read_by', readById: 'Karen', speakingPosition: 1 })],
    [],
    [['Karen', 'reads 0 1']],
  ],
  [
    'guides, gets ready before, rides along',
    [person('Dana', { dayRoles: ['facilitator'] })],
    [['Dana', 90]],
    [['Dana', 'prepares -90, guides 0, rides_along 90']],
  ],
  ['drives', [person('Ben')], [], [['Ben', 'takes_part 0, drives 90']]],
  ['from afar', [person('Lu', { attendance: 'remote_video' })], [['Lu', 30]], [['Lu', 'from_afar 0']]],
  ['stays away', [person('Tom', { attendance: 'not_attending' })], [], []],
  [
    'the first who comes stands first',
    [person('A'), person('B')],
    [
      ['A', 20],
      ['B', 60],
    ],
    [
      ['B', 'arrives -60, takes_part 0'],
      ['A', 'arrives -20, takes_part 0'],
    ],
  ],
])('%s', (_, people, arrivals, expected) => {
  expect(activities(people, arrivals)).toEqual(expected)
})

test('reaches from the first arrival to the drive', () => {
  const { from, to, marks } = strip([person('Karen')], [['Karen', 120]])
  expect([from, to]).toEqual([-120, 150])
  expect(marks.map(({ code, at }) => `${code} ${at}`)).toEqual(['comes 0', 'letters 15', 'question 47', 'close 90'])
})

test.each<[string, string | null, string | null, number | null]>([
  ['nobody said when they arrive', '2027-03-02T15:00:00Z', null, null],
  ['no day yet', null, '2027-03-02T18:00:00Z', null],
  ['before the meeting ends', '2027-03-02T15:00:00Z', '2027-03-02T15:10:00Z', null],
  ['the day after', '2027-03-02T15:00:00Z', '2027-03-03T15:00:00Z', null],
])('the drive takes an unknown time: %s', (_, startsAt, arrivesAt, expected) => {
  expect(driveMinutes(startsAt, arrivesAt)).toBe(expected)
})

test('the drive is drawn as long as it takes, and the strip with it', () => {
  const known = driveMinutes('2027-03-02T15:00:00Z', '2027-03-02T20:00:00Z')
  expect(known).toBeGreaterThan(60)
  const { lanes, to } = strip([person('Ben')], [], known)
  expect(lanes[0]?.spans.at(-1)).toMatchObject({ activity: 'drives', to })
  expect(to).toBe(300)
  const unknown = strip([person('Ben')])
  const last = unknown.lanes[0]?.spans.at(-1)
  expect((last?.to ?? 0) - (last?.from ?? 0)).toBe(60)
})
