import { distance, type Point, type Seat, type Seating } from './seating.ts'

/** What may be wrong with who sits where (docs/practice.md 7.1). */
const SEATING_CHECKS = [
  'seat_missing',
  'seat_far_from_door',
  'seat_blocks_door',
  'seat_encircled',
  'seat_behind',
  'seat_bond_apart',
  'seat_conflict_in_view',
  'seat_facilitator_hidden',
] as const
/** Something about the room that can feel like a trap, or hides who leads (docs/practice.md 7.1). */
export type SeatingCheck = (typeof SEATING_CHECKS)[number]

type People = { facilitatorIds: readonly string[]; conflictIds: readonly string[] }

// guidance: a person's width, a clear quarter of the room, a glance to the side
const SHOULDERS = 12
const OPEN_SIDE = 120
const BEHIND = 120
const IN_EYE_LINE = 25
const IN_VIEW = 75

const degrees = (from: Point, to: Point): number => (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
const between = (a: number, b: number): number => {
  const apart = Math.abs(a - b) % 360
  return apart > 180 ? 360 - apart : apart
}

/** How far a point is from the straight way between two others. */
function fromPath(point: Point, from: Point, to: Point): number {
  const length = distance(from, to)
  if (length === 0) return distance(point, from)
  const along = ((point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y)) / length ** 2
  const at = Math.min(1, Math.max(0, along))
  return distance(point, { x: from.x + at * (to.x - from.x), y: from.y + at * (to.y - from.y) })
}

const centerOf = (seats: readonly Seat[]): Point => ({
  x: seats.reduce((sum, one) => sum + one.x, 0) / seats.length,
  y: seats.reduce((sum, one) => sum + one.y, 0) / seats.length,
})

/** The widest side, in degrees, on which nobody sits around a point. */
function openSide(around: Point, seats: readonly Seat[]): number {
  const angles = seats.map((one) => degrees(around, one)).toSorted((a, b) => a - b)
  const gaps = angles.map((angle, at) =>
    at === 0 ? angle + 360 - (angles.at(-1) ?? 0) : angle - (angles[at - 1] ?? 0),
  )
  return Math.max(...gaps)
}

/**
 * Looks at who sits where: the loved one nearest a door with the way free, nobody behind, never encircled, the closest bond
 * beside, conflict out of the eye line, the facilitator in view. The loved one faces the middle of the group.
 */
export function checkSeating(
  { doors, seats, bondId }: Seating,
  { facilitatorIds, conflictIds }: People,
): SeatingCheck[] {
  const own = seats.find(({ who }) => who === 'loved_one')
  if (!own) return ['seat_missing']
  const others = seats.filter((one) => one.id !== own.id && one.who !== null)
  if (others.length === 0 || doors.length === 0) return []
  const nearest = (from: Point) => doors.toSorted((a, b) => distance(from, a) - distance(from, b))[0] ?? from
  const door = nearest(own)
  const facing = degrees(own, centerOf(others))
  const off = (one: Point) => between(facing, degrees(own, one))
  const byDistance = others.toSorted((a, b) => distance(own, a) - distance(own, b))
  const beside = byDistance.slice(0, 2).map(({ who }) => who)
  const seatsOf = (ids: readonly string[]) => others.filter(({ who }) => who !== null && ids.includes(who))
  const found: Readonly<Record<Exclude<SeatingCheck, 'seat_missing'>, boolean>> = {
    seat_far_from_door: others.some((one) => distance(one, door) < distance(own, door)),
    seat_blocks_door: others.some((one) => fromPath(one, own, door) < SHOULDERS),
    seat_encircled: others.length > 2 && openSide(own, others) < OPEN_SIDE,
    seat_behind: others.some((one) => off(one) > BEHIND),
    seat_bond_apart: bondId !== null && others.some(({ who }) => who === bondId) && !beside.includes(bondId),
    seat_conflict_in_view: seatsOf(conflictIds).some((one) => off(one) < IN_EYE_LINE),
    seat_facilitator_hidden: seatsOf(facilitatorIds).some((one) => off(one) > IN_VIEW),
  }
  return SEATING_CHECKS.filter((check) => check !== 'seat_missing' && found[check])
}
