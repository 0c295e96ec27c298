import { MOST_DOORS, MOST_SEATS, type Seating, turned } from '@holdfast/domain/seating/seating'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { freeId, type Picked } from './room.ts'

type Props = {
  seating: Seating
  alias: string
  people: readonly { id: string; name: string }[]
  onDraw: (next: Seating) => void
  onPick: (picked: Picked) => void
}

/** What changes the room as a whole: turn it, one more seat or door, and whom the loved one is closest to. */
export function RoomTools({ seating, alias, people, onDraw, onPick }: Props) {
  const { t } = useLingui()
  return (
    <>
      <div className="row">
        <Button look="quiet" onClick={() => onDraw(turned(seating))}>
          <Trans>Turn the room</Trans>
        </Button>
        {seating.seats.length < MOST_SEATS && (
          <Button
            look="quiet"
            onClick={() => {
              const id = freeId(seating.seats)
              onDraw({ ...seating, seats: [...seating.seats, { id, x: 50, y: 50, who: null }] })
              onPick({ kind: 'seat', id })
            }}
          >
            <Trans>Add a seat</Trans>
          </Button>
        )}
        {seating.doors.length < MOST_DOORS && (
          <Button
            look="quiet"
            onClick={() => {
              onDraw({ ...seating, doors: [...seating.doors, { x: 0, y: 50 }] })
              onPick({ kind: 'door', at: seating.doors.length })
            }}
          >
            <Trans>Add a door</Trans>
          </Button>
        )}
      </div>
      <Select
        label={t`Whom is ${alias} closest to?`}
        hint={t`They sit beside each other.`}
        value={seating.bondId ?? ''}
        onChange={(id) => onDraw({ ...seating, bondId: id || null })}
        options={[{ value: '', label: t`Nobody yet` }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </>
  )
}
