import { type SeatingPlan, seatingRoutes } from '@holdfast/contracts/seating'
import {
  MOST_DOORS,
  MOST_SEATS,
  moved,
  onWall,
  type Point,
  type Seating,
  turned,
} from '@holdfast/domain/seating/seating'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { PickedPanel } from './picked-panel.tsx'
import { freeId, newRoom, type Picked, type Room, roomOf, seatingOf, withMoved } from './room.ts'
import { RoomDrawing } from './room-drawing.tsx'
import { SeatList } from './seat-list.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = {
  seating: SeatingPlan
  planKey: PlanKey
  /** What the loved one is called here. */
  alias: string
  people: readonly { id: string; name: string }[]
}

const fieldsOf = ({ doors, seats, bondId }: SeatingPlan): { room: Room } => ({ room: { doors, seats, bondId } })

/** The room, drawn by finger, mouse or keyboard, and always there as a list, too (docs/practice.md 7.1). */
export function SeatingEditor({ seating: plan, planKey, alias, people }: Props) {
  const { t } = useLingui()
  const [picked, setPicked] = useState<Picked | null>(null)
  const form = useAutosavedItem({
    route: seatingRoutes.draw,
    planKey,
    name: `seating-${planKey.planId}`,
    item: plan,
    fields: fieldsOf,
    body: ({ room }) => room ?? fieldsOf(plan).room,
  })
  const { room } = form.value
  const seating = seatingOf(room)
  const mayEdit = plan.can.edit.allowed
  const draw = (next: Seating) => form.change({ room: roomOf(next) })
  const nameOf = (who: string | null): string =>
    who === null
      ? t`Nobody yet`
      : who === 'loved_one'
        ? alias
        : (people.find(({ id }) => id === who)?.name ?? t`Nobody yet`)
  if (room.seats.length === 0)
    return mayEdit ? (
      <div>
        <Button onClick={() => form.change({ room: newRoom(people) })}>
          <Trans>Begin with a half circle</Trans>
        </Button>
      </div>
    ) : (
      <p>
        <Trans>Nobody has drawn the room yet.</Trans>
      </p>
    )
  const move = (what: Picked, to: (point: Point) => Point) =>
    draw(withMoved(seating, what, what.kind === 'door' ? (point) => onWall(to(point)) : to))
  const step = (byX: number, byY: number) => picked && move(picked, (point) => moved(point, byX, byY))
  return (
    <>
      <RoomDrawing
        seating={seating}
        picked={picked}
        nameOf={nameOf}
        mayEdit={mayEdit}
        onPick={setPicked}
        onMove={(what, point) => move(what, () => point)}
        onStep={(what, byX, byY) => {
          setPicked(what)
          move(what, (point) => moved(point, byX, byY))
        }}
      />
      {mayEdit && (
        <>
          {picked && (
            <PickedPanel
              seating={seating}
              picked={picked}
              alias={alias}
              people={people}
              nameOf={nameOf}
              onStep={step}
              onChange={(next, stays) => {
                if (!stays) setPicked(null)
                draw(next)
              }}
            />
          )}
          <div className="row">
            <Button look="quiet" onClick={() => draw(turned(seating))}>
              <Trans>Turn the room</Trans>
            </Button>
            {seating.seats.length < MOST_SEATS && (
              <Button
                look="quiet"
                onClick={() => {
                  const id = freeId(seating.seats)
                  draw({ ...seating, seats: [...seating.seats, { id, x: 50, y: 50, who: null }] })
                  setPicked({ kind: 'seat', id })
                }}
              >
                <Trans>Add a seat</Trans>
              </Button>
            )}
            {seating.doors.length < MOST_DOORS && (
              <Button
                look="quiet"
                onClick={() => {
                  draw({ ...seating, doors: [...seating.doors, { x: 0, y: 50 }] })
                  setPicked({ kind: 'door', at: seating.doors.length })
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
            onChange={(id) => draw({ ...seating, bondId: id || null })}
            options={[
              { value: '', label: t`Nobody yet` },
              ...people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </>
      )}
      <SeatList seating={seating} nameOf={nameOf} />
      <AutosaveStatus form={form} can={plan.can.edit} />
    </>
  )
}
