import { describe, expect, test } from 'vitest'
import { checkSeating, type SeatingCheck } from './seating-checks.ts'
import { halfCircle, moved, onWall, type Seat, type Seating, turned } from './seating.ts'

const PEOPLE = { facilitatorIds: ['Dana'], conflictIds: ['Tom'] }
const at = (who: Seat['who'], x: number, y: number): Seat => ({ id: `seat-${who}`, x, y, who })
const own = at('loved_one', 50, 80)
const room = (...seats: Seat[]): Seating => ({ doors: [{ x: 50, y: 100 }], bondId: 'Rosa', seats: [own, ...seats] })

describe('checkSeating', () => {
  test.each<[string, Seating, SeatingCheck[]]>([
    ['an open half circle', room(at('Rosa', 35, 70), at('Dana', 50, 30), at('Ben', 65, 70)), []],
    ['no seat for the loved one', { ...room(), seats: [at('Rosa', 20, 20)] }, ['seat_missing']],
    ['nobody else yet', room(at(null, 50, 90)), []],
    [
      'somebody in the doorway',
      room(at('Rosa', 50, 95), at('Dana', 50, 30)),
      ['seat_far_from_door', 'seat_blocks_door', 'seat_behind'],
    ],
    [
      'a full circle',
      room(at('Rosa', 40, 62), at('Dana', 60, 62), at('Ben', 30, 97), at('preMeetingCheck', 70, 97)),
      ['seat_encircled', 'seat_behind'],
    ],
    ['the closest bond far away', room(at('Rosa', 50, 10), at('Dana', 40, 40), at('Ben', 60, 40)), ['seat_bond_apart']],
    [
      'conflict straight in front',
      room(at('Rosa', 35, 70), at('Dana', 65, 70), at('Tom', 50, 20)),
      ['seat_conflict_in_view'],
    ],
    ['conflict to the side', room(at('Rosa', 50, 30), at('Dana', 45, 30), at('Tom', 85, 70)), []],
    [
      'the facilitator out of sight',
      {
        ...room(at('Rosa', 20, 20), at('Ben', 25, 30), at('preMeetingCheck', 30, 20), at('Dana', 92, 72)),
        bondId: null,
      },
      ['seat_facilitator_hidden'],
    ],
  ])('%s', (_, seating, expected) => {
    expect(checkSeating(seating, PEOPLE)).toEqual(expected)
  })

  test.each([1, 2, 3, 5, 8])('a half circle of %i is a good beginning', (count) => {
    const ids = Array.from({ length: count }, (_, index) => `p${index}`)
    expect(checkSeating(halfCircle(ids), { facilitatorIds: [], conflictIds: [] })).toEqual([])
  })

  test('gives the same findings for a rotated room', () => {
    const bad = room(at('Rosa', 50, 95), at('Dana', 50, 30))
    const expected = checkSeating(bad, PEOPLE)
    expect(checkSeating(turned(bad), PEOPLE)).toEqual(expected)
    expect(checkSeating(turned(turned(bad)), PEOPLE)).toEqual(expected)
  })
})

test('a room turned four times is as it was', () => {
  const once = halfCircle(['Rosa', 'Ben', 'Dana'])
  expect(turned(turned(turned(turned(once))))).toEqual(once)
})

test('keeps seats inside the room, and doors in a wall', () => {
  expect(moved({ x: 2, y: 98 }, -5, 5)).toEqual({ x: 0, y: 100 })
  expect(onWall({ x: 90, y: 50 })).toEqual({ x: 100, y: 50 })
  expect(onWall({ x: 40, y: 8 })).toEqual({ x: 40, y: 0 })
})
