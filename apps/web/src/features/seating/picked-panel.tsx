import type { Seating } from '@holdfast/domain/seating/seating'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Select } from '../../ui/select.tsx'
import type { Picked } from './room.ts'
import { useRoomWords } from './room-words.ts'

const STEP = 4

type Props = {
  seating: Seating
  picked: Picked
  alias: string
  people: readonly { id: string; name: string }[]
  nameOf: (who: string | null) => string
  onStep: (byX: number, byY: number) => void
  onChange: (next: Seating, stays: boolean) => void
}

/** The chosen seat or door: who sits there, where it goes, without any dragging. */
export function PickedPanel({ seating, picked, alias, people, nameOf, onStep, onChange }: Props) {
  const { t } = useLingui()
  const { whereOf } = useRoomWords({ alias, nameOf })
  const seat = picked.kind === 'seat' ? seating.seats.find(({ id }) => id === picked.id) : undefined
  if (picked.kind === 'seat' && !seat) return null
  // whoever is chosen leaves the seat where they sat before
  const sit = (who: string | null) => {
    const without = seating.seats.map((one) => (who !== null && one.who === who ? { ...one, who: null } : one))
    onChange({ ...seating, seats: without.map((one) => (one.id === seat?.id ? { ...one, who } : one)) }, true)
  }
  const remove = () =>
    onChange(
      picked.kind === 'seat'
        ? { ...seating, seats: seating.seats.filter(({ id }) => id !== picked.id) }
        : { ...seating, doors: seating.doors.filter((_, at) => at !== picked.at) },
      false,
    )
  const point = seat ?? (picked.kind === 'door' ? seating.doors[picked.at] : undefined)
  const mayRemove = picked.kind === 'seat' ? seating.seats.length > 1 : seating.doors.length > 1
  return (
    <Card>
      <h2>{seat ? <Trans>Seat of {nameOf(seat.who)}</Trans> : <Trans>A door</Trans>}</h2>
      <p role="status" className="soft">
        {point && whereOf(point)}
      </p>
      {seat && (
        <Select
          label={t`Who sits here?`}
          value={seat.who ?? ''}
          onChange={(who) => sit(who || null)}
          options={[
            { value: '', label: t`Nobody yet` },
            { value: 'loved_one', label: alias },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <div className="row">
        <Button look="quiet" aria-label={t`Move left`} onClick={() => onStep(-STEP, 0)}>
          ←
        </Button>
        <Button look="quiet" aria-label={t`Move right`} onClick={() => onStep(STEP, 0)}>
          →
        </Button>
        <Button look="quiet" aria-label={t`Move up`} onClick={() => onStep(0, -STEP)}>
          ↑
        </Button>
        <Button look="quiet" aria-label={t`Move down`} onClick={() => onStep(0, STEP)}>
          ↓
        </Button>
        {mayRemove && (
          <Button look="text" onClick={remove}>
            {seat ? <Trans>Remove this seat</Trans> : <Trans>Remove this door</Trans>}
          </Button>
        )}
      </div>
    </Card>
  )
}
