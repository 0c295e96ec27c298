import { type SeatingPlan, seatingRoutes } from '@holdfast/contracts/seating'
import { moved, onWall, type Point, type Seating } from '@holdfast/domain/seating/seating'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { AutosaveStatus } from '../../autosave/autosave-status.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { Button } from '../../ui/button.tsx'
import { PictureCard } from '../../ui/picture-card.tsx'
import { PickedPanel } from './picked-panel.tsx'
import { newRoom, type Picked, type Room, roomOf, seatingOf, withMoved } from './room.ts'
import { RoomDrawing } from './room-drawing.tsx'
import { RoomTools } from './room-tools.tsx'
import { useRoomWords } from './room-words.ts'
import { SeatTable } from './seat-table.tsx'
import { SeatsPicture } from './seats-picture.tsx'
import { WhoReadsWhen } from './who-reads-when.tsx'

type Props = {
  seating: SeatingPlan
  planKey: PlanKey
  /** What the loved one is called here. */
  alias: string
  /** Everybody of the plan, in the order of their colors. */
  everybody: readonly { id: string; name: string; speakingPosition: number | null }[]
  /** Those who sit in the room. */
  people: readonly { id: string; name: string }[]
}

const fieldsOf = ({ doors, seats, bondId }: SeatingPlan): { room: Room } => ({ room: { doors, seats, bondId } })

/** The room as a picture; its seats are moved by finger, mouse or keyboard, and it is always there as a table (docs/practice.md 7.1). */
export function SeatingEditor({ seating: plan, planKey, alias, everybody, people }: Props) {
  const { t } = useLingui()
  const [isMoving, setIsMoving] = useState(false)
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
  const { reading } = useRoomWords({ alias, nameOf })
  if (room.seats.length === 0)
    return mayEdit ? (
      <div>
        <Button
          onClick={() => {
            form.change({ room: newRoom(people) })
            setIsMoving(true)
          }}
        >
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
      <PictureCard
        title={<Trans>The room from above</Trans>}
        picture={
          isMoving ? (
            <RoomDrawing
              seating={seating}
              picked={picked}
              nameOf={nameOf}
              onPick={setPicked}
              onMove={(what, point) => move(what, () => point)}
              onStep={(what, byX, byY) => {
                setPicked(what)
                move(what, (point) => moved(point, byX, byY))
              }}
            />
          ) : (
            <SeatsPicture seating={seating} alias={alias} nameOf={nameOf} people={everybody} />
          )
        }
        table={<SeatTable seating={seating} alias={alias} nameOf={nameOf} />}
      >
        <p className="soft">{reading(seating)}</p>
        {mayEdit && (
          <div>
            <Button
              look="quiet"
              onClick={() => {
                setPicked(null)
                setIsMoving(!isMoving)
              }}
            >
              {isMoving ? <Trans>The room is right</Trans> : <Trans>Move seats</Trans>}
            </Button>
          </div>
        )}
        {!isMoving && <WhoReadsWhen people={everybody} />}
      </PictureCard>
      {isMoving && picked && (
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
      {isMoving && <RoomTools seating={seating} alias={alias} people={people} onDraw={draw} onPick={setPicked} />}
      <AutosaveStatus form={form} can={plan.can.edit} />
    </>
  )
}
