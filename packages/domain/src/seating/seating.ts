/** A point of the room, in hundredths of its width and depth; 0/0 is the corner on the upper left. */
export type Point = { x: number; y: number }

/** Who sits there: `loved_one`, nobody yet (null), or a participant's id. */
export type Seat = Point & { id: string; who: string | null }
/**
 * The room on paper. `bondId`: the participant with the closest bond, who sits beside the loved one; null if not chosen.
 */
export type Seating = { doors: readonly Point[]; seats: readonly Seat[]; bondId: string | null }

/** How many seats and doors a room may have. */
export const MOST_SEATS = 16
/** A room needs at least one way out that stays clear, so at least one door is drawn. */
export const MOST_DOORS = 3

const seat = (id: string, x: number, y: number, who: Seat['who'] = null): Seat => ({ id, x, y, who })

/** A calm way to begin: an open half circle, with the seat of the loved one nearest the door (docs/practice.md 7.1). */
export function halfCircle(others: readonly string[]): Seating {
  const people = others.slice(0, MOST_SEATS - 1)
  const step = Math.PI / Math.max(people.length - 1, 1)
  return {
    doors: [{ x: 50, y: 100 }],
    bondId: null,
    seats: [
      seat('s0', 50, 80, 'loved_one'),
      ...people.map((who, at) => {
        const angle = people.length === 1 ? -Math.PI / 2 : -Math.PI + at * step
        return seat(`s${at + 1}`, Math.round(50 + 38 * Math.cos(angle)), Math.round(62 + 42 * Math.sin(angle)), who)
      }),
    ],
  }
}

const within = (value: number): number => Math.min(100, Math.max(0, Math.round(value)))

/** A place moved in the room, never through a wall. */
export const moved = <P extends Point>(point: P, byX: number, byY: number): P => ({
  ...point,
  x: within(point.x + byX),
  y: within(point.y + byY),
})

/** The whole room turned by a quarter, clockwise. */
export const turned = (seating: Seating): Seating => {
  const turn = <P extends Point>(point: P): P => ({ ...point, x: within(100 - point.y), y: within(point.x) })
  return { ...seating, doors: seating.doors.map(turn), seats: seating.seats.map(turn) }
}

/** The nearest place on a wall, for a door. */
export function onWall({ x, y }: Point): Point {
  const walls: Point[] = [
    { x: 0, y },
    { x: 100, y },
    { x, y: 0 },
    { x, y: 100 },
  ]
  return walls.toSorted((a, b) => distance(a, { x, y }) - distance(b, { x, y }))[0] ?? { x, y: 100 }
}

/** In hundredths of the room; the room's real shape is not known. */
export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
