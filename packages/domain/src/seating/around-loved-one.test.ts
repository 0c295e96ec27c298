import { expect, test } from 'vitest'
import { aroundLovedOne } from './around-loved-one.ts'
import { halfCircle, type Seating } from './seating.ts'

const room: Seating = {
  ...halfCircle(['Rosa', 'Dana', 'Ben']),
  doors: [
    { x: 0, y: 0 },
    { x: 50, y: 100 },
  ],
}

test.each<[string, Seating, ReturnType<typeof aroundLovedOne>]>([
  ['a half circle', room, { door: 1, isNearest: true, beside: ['Rosa', 'Ben'] }],
  [
    'somebody is nearer',
    { ...room, seats: [...room.seats, { id: 'x', x: 50, y: 95, who: 'Tom' }] },
    { door: 1, isNearest: false, beside: ['Tom', 'Rosa'] },
  ],
  ['no door', { ...room, doors: [] }, null],
  ['no seat', { ...room, seats: room.seats.filter(({ who }) => who !== 'loved_one') }, null],
])('%s', (_, seating, expected) => {
  expect(aroundLovedOne(seating)).toEqual(expected)
})
