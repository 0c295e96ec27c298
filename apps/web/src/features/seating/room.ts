import type { SeatingPlan } from '@holdfast/contracts/seating'
import { halfCircle, type Point, type Seat, type Seating } from '@holdfast/domain/seating/seating'

/** The drawing that is edited, as the API takes it. */
export type Room = Pick<SeatingPlan, 'doors' | 'seats' | 'bondId'>

/** The room as the rules see it. */
export const seatingOf = ({ doors, seats, bondId }: Room): Seating => ({
  doors,
  bondId,
  seats: seats.map(({ id, x, y, kind, participantId }) => ({
    id,
    x,
    y,
    who: kind === 'loved_one' ? kind : participantId,
  })),
})

/** The room as the API takes it. */
export const roomOf = ({ doors, seats, bondId }: Seating): Room => ({
  doors: [...doors],
  bondId,
  seats: seats.map(({ who, ...seat }) => ({
    ...seat,
    kind: who === null ? ('empty' as const) : who === 'loved_one' ? who : ('participant' as const),
    participantId: who === 'loved_one' ? null : who,
  })),
})

/** A calm way to begin: an open half circle (docs/practice.md 7.1). */
export const newRoom = (people: readonly { id: string }[]): Room => roomOf(halfCircle(people.map(({ id }) => id)))

/** A free name for one more seat. */
export function freeId(seats: readonly Seat[]): string {
  for (let number = 0; ; number += 1) if (!seats.some(({ id }) => id === `s${number}`)) return `s${number}`
}

/** What is being moved: a seat by its id, a door by its place in the list. */
export type Picked = { kind: 'seat'; id: string } | { kind: 'door'; at: number }

/** The seating with one of its things at another point. */
export function withMoved(seating: Seating, picked: Picked, move: (point: Point) => Point): Seating {
  return picked.kind === 'seat'
    ? { ...seating, seats: seating.seats.map((one) => (one.id === picked.id ? { ...one, ...move(one) } : one)) }
    : { ...seating, doors: seating.doors.map((one, at) => (at === picked.at ? move(one) : one)) }
}

/** In which ninth of the room something stands: 0 to 2 from the left, 0 to 2 from the top. */
export const ninthOf = ({ x, y }: Point): [column: 0 | 1 | 2, row: 0 | 1 | 2] => [third(x), third(y)]
const third = (value: number): 0 | 1 | 2 => (value < 34 ? 0 : value < 67 ? 1 : 2)
