import type { Seating } from '@holdfast/domain/seating/seating'
import { Trans } from '@lingui/react/macro'
import { useRoomWords } from './room-words.ts'

type Props = { seating: Seating; alias: string; nameOf: (who: string | null) => string }

/** The room as a table: who sits where, for those who do not see the drawing. */
export function SeatTable({ seating, alias, nameOf }: Props) {
  const { whereOf, doorOf } = useRoomWords({ alias, nameOf })
  return (
    <table>
      <caption className="hide">
        <Trans>The room in words</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Who</Trans>
          </th>
          <th scope="col">
            <Trans>Where</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {seating.doors.map((door, at) => (
          <tr key={`door-${at}`}>
            <th scope="row">{doorOf(at)}</th>
            <td>{whereOf(door)}</td>
          </tr>
        ))}
        {seating.seats.map((seat) => (
          <tr key={seat.id}>
            <th scope="row">{nameOf(seat.who)}</th>
            <td>{whereOf(seat)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
