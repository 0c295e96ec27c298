import { distance, type Point, type Seating } from './seating.ts'

/** Where the loved one sits, as it is said under the drawing. */
export type AroundLovedOne = {
  /** The nearest door, counted from 0. */
  door: number
  /** Whether nobody else sits nearer to it. */
  isNearest: boolean
  /** Who sits beside: the nearest two. */
  beside: readonly string[]
}

/** What is around the seat of the loved one; null while they have no seat, or the room no door. */
export function aroundLovedOne({ doors, seats }: Seating): AroundLovedOne | null {
  const own = seats.find(({ who }) => who === 'loved_one')
  const nearer = (from: Point) => (a: Point, b: Point) => distance(from, a) - distance(from, b)
  const nearest = own && doors.toSorted(nearer(own))[0]
  if (!own || !nearest) return null
  const others = seats.filter((seat) => seat.who !== null && seat.who !== 'loved_one')
  return {
    door: doors.indexOf(nearest),
    isNearest: others.every((one) => distance(one, nearest) >= distance(own, nearest)),
    beside: others
      .toSorted(nearer(own))
      .slice(0, 2)
      .flatMap(({ who }) => who ?? []),
  }
}
