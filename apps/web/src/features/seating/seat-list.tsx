import type { Point, Seating } from '@holdfast/domain/seating/seating'
import { Trans, useLingui } from '@lingui/react/macro'
import { ninthOf } from './room.ts'

/** The room as a list: who sits where, for those who do not see the drawing. */
export function SeatList({ seating, nameOf }: { seating: Seating; nameOf: (who: string | null) => string }) {
  const { t } = useLingui()
  const columns = [t`on the left`, t`in the middle`, t`on the right`]
  const rows = [t`above`, t`in between`, t`below`]
  const where = (point: Point): string => {
    const [column, row] = ninthOf(point)
    return `${rows[row]}, ${columns[column]}`
  }
  return (
    <section className="stack">
      <h2>
        <Trans>The room in words</Trans>
      </h2>
      <ul className="tasks">
        {seating.doors.map((door, at) => (
          <li key={`door-${at}`}>
            <span>
              <Trans>Door {at + 1}</Trans>
            </span>
            <span className="tag">{where(door)}</span>
          </li>
        ))}
        {seating.seats.map((seat) => (
          <li key={seat.id}>
            <span>{nameOf(seat.who)}</span>
            <span className="tag">{where(seat)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
