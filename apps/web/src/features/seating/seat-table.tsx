import type { Seating } from '@holdfast/domain/seating/seating'
import { Trans, useLingui } from '@lingui/react/macro'
import { DataTable } from '../../ui/data-table.tsx'
import { useRoomWords } from './room-words.ts'

type Props = { seating: Seating; alias: string; nameOf: (who: string | null) => string }

/** The room as a table: who sits where, for those who do not see the drawing. */
export function SeatTable({ seating, alias, nameOf }: Props) {
  const { t } = useLingui()
  const { whereOf, doorOf } = useRoomWords({ alias, nameOf })
  return (
    <DataTable
      caption={<Trans>The room in words</Trans>}
      heads={[t`Who`, t`Where`]}
      rows={[
        ...seating.doors.map((door, at) => ({ key: `door-${at}`, cells: [doorOf(at), whereOf(door)] })),
        ...seating.seats.map((seat) => ({ key: seat.id, cells: [nameOf(seat.who), whereOf(seat)] })),
      ]}
    />
  )
}
