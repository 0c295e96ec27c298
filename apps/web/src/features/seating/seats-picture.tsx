import { distance, type Point, type Seat, type Seating } from '@holdfast/domain/seating/seating'
import { initialOf, type PersonColor, personColor } from '../../ui/avatar.tsx'
import { useRoomWords } from './room-words.ts'

type Props = {
  seating: Seating
  alias: string
  nameOf: (who: string | null) => string
  /** Everybody of the plan, in the order of their colors. */
  people: readonly { id: string }[]
}

const ROOM = { left: 30, top: 30, width: 340, height: 290 }
const SEAT = 23
const DOOR = 27
const NAME_LETTERS = 9

const x = (at: number): number => ROOM.left + (at / 100) * ROOM.width
const y = (at: number): number => ROOM.top + (at / 100) * ROOM.height
const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))
/** A seat by the wall is drawn inside, with room for the name below it. */
const seatAt = (point: Point) => ({
  cx: within(x(point.x), ROOM.left + SEAT + 6, ROOM.left + ROOM.width - SEAT - 6),
  cy: within(y(point.y), ROOM.top + SEAT + 6, ROOM.top + ROOM.height - SEAT - 24),
})
const shortName = (name: string): string => {
  const first = name.split(/\s+/)[0] ?? name
  return first.length > NAME_LETTERS ? `${first.slice(0, NAME_LETTERS - 1)}…` : first
}

/** The room from above: who sits where, the doors, and the way out that stays free. */
export function SeatsPicture({ seating, alias, nameOf, people }: Props) {
  const { reading } = useRoomWords({ alias, nameOf })
  const own = seating.seats.find(({ who }) => who === 'loved_one')
  const out = own && seating.doors.toSorted((a, b) => distance(own, a) - distance(own, b))[0]
  const ownAt = own && seatAt(own)
  const colorOf = (who: string): PersonColor =>
    who === 'loved_one' ? 0 : personColor(people.findIndex(({ id }) => id === who))
  return (
    <svg className="pic roompic" viewBox="0 0 400 350" role="img" aria-label={reading(seating)}>
      <rect x={ROOM.left} y={ROOM.top} width={ROOM.width} height={ROOM.height} rx="8" className="sl" />
      {ownAt && out && <path d={`M${ownAt.cx} ${ownAt.cy}L${x(out.x)} ${y(out.y)}`} className="sa sd" />}
      {seating.doors.map((door, at) => (
        <DoorMark key={`door-${at}`} door={door} number={seating.doors.length > 1 ? at + 1 : null} />
      ))}
      {seating.seats.map((seat) => (
        <SeatMark key={seat.id} seat={seat} name={seat.who === null ? null : nameOf(seat.who)} colorOf={colorOf} />
      ))}
    </svg>
  )
}

type SeatProps = { seat: Seat; name: string | null; colorOf: (who: string) => PersonColor }

function SeatMark({ seat, name, colorOf }: SeatProps) {
  const { cx, cy } = seatAt(seat)
  if (seat.who === null || name === null) return <circle cx={cx} cy={cy} r={SEAT} className="sl sd" />
  const color = colorOf(seat.who)
  return (
    <>
      <circle cx={cx} cy={cy} r={SEAT} className={`f${color}`} />
      <text x={cx} y={cy + 5} className={`mid tb ${color === 0 ? 't2' : `n${color}`}`}>
        {initialOf(name)}
      </text>
      <text x={cx} y={cy + SEAT + 18} className="mid">
        {shortName(name)}
      </text>
    </>
  )
}

/** A door: a gap in the wall, the leaf that stands open into the room, and its number where there are more. */
function DoorMark({ door, number }: { door: Point; number: number | null }) {
  const isSide = door.x === 0 || door.x === 100
  const [cx, cy] = [x(door.x), y(door.y)]
  const inward = door.x === 100 || door.y === 100 ? -1 : 1
  const gap = isSide ? `M${cx} ${cy - DOOR}v${2 * DOOR}` : `M${cx - DOOR} ${cy}h${2 * DOOR}`
  const leaf = isSide
    ? `M${cx} ${cy - DOOR}h${inward * 2 * DOOR}A${2 * DOOR} ${2 * DOOR} 0 0 ${inward > 0 ? 1 : 0} ${cx} ${cy + DOOR}`
    : `M${cx - DOOR} ${cy}v${inward * 2 * DOOR}A${2 * DOOR} ${2 * DOOR} 0 0 ${inward > 0 ? 0 : 1} ${cx + DOOR} ${cy}`
  return (
    <>
      <path d={gap} className="gap" />
      <path d={leaf} className="sl sd" />
      {number !== null && (
        <text x={isSide ? cx - inward * 16 : cx} y={isSide ? cy + 5 : cy - inward * 12 + 5} className="mid t2">
          {number}
        </text>
      )}
    </>
  )
}
