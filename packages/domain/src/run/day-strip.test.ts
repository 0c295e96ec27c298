import { expect, test } from 'vitest'
import { type DayPerson, dayStrip } from './day-strip.ts'

const person = (id: string, given: Partial<DayPerson> = {}): DayPerson => ({
  id,
  attendance: 'in_person',
  dayRoles: [],
  readById: null,
  speakingPosition: null,
  ...given,
})
const strip = (people: DayPerson[], arrivals: [string, number | null][] = []) =>
  dayStrip({ people, arrivals: new Map(arrivals), driverId: 'Ben', escortId: 'Dana' })
const deeds = (people: DayPerson[], arrivals: [string, number | null][] = []) =>
  strip(people, arrivals).lanes.map(({ participantId, spans }) => [
    participantId,
    spans.map(({ deed, from, turns }) => [deed, from, ...turns].join(' ')).join(', '),
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
  expect(deeds(people, arrivals)).toEqual(expected)
})

test('reaches from the first arrival to the drive', () => {
  const { from, to, marks } = strip([person('Karen')], [['Karen', 120]])
  expect([from, to]).toEqual([-120, 150])
  expect(marks.map(({ code, at }) => `${code} ${at}`)).toEqual(['comes 0', 'letters 15', 'question 47', 'close 90'])
})
