import { distance, type Point, type Seating } from '@holdfast/domain/seating/seating'
import { useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { Picked } from './room.ts'

type Props = {
  seating: Seating
  picked: Picked | null
  nameOf: (who: string | null) => string
  onPick: (picked: Picked) => void
  onMove: (picked: Picked, to: Point) => void
  onStep: (picked: Picked, byX: number, byY: number) => void
}

const STEP = 4
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}
const firstName = (name: string): string => name.split(/\s+/)[0] ?? name

/** The room from above: seats and doors that can be dragged, or moved with the arrow keys. */
export function RoomDrawing({ seating, picked, nameOf, onPick, onMove, onStep }: Props) {
  const { t } = useLingui()
  const room = useRef<HTMLFieldSetElement>(null)
  const dragging = useRef(false)
  const own = seating.seats.find(({ who }) => who === 'loved_one')
  const door = own && seating.doors.toSorted((a, b) => distance(own, a) - distance(own, b))[0]
  const isPicked = (what: Picked): boolean =>
    what.kind === 'seat'
      ? picked?.kind === 'seat' && picked.id === what.id
      : picked?.kind === 'door' && picked.at === what.at
  const pointOf = (event: PointerEvent): Point => {
    const box = room.current?.getBoundingClientRect()
    if (!box) return { x: 50, y: 50 }
    const hundredths = (at: number, from: number, size: number) =>
      Math.min(100, Math.max(0, Math.round(((at - from) / size) * 100)))
    return { x: hundredths(event.clientX, box.left, box.width), y: hundredths(event.clientY, box.top, box.height) }
  }
  const handlers = (what: Picked) => ({
    'aria-pressed': isPicked(what),
    onClick: () => onPick(what),
    onKeyDown: (event: KeyboardEvent) => {
      const by = ARROWS[event.key]
      if (!by) return
      event.preventDefault()
      onStep(what, ...by)
    },
    onPointerDown: (event: PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      dragging.current = true
      onPick(what)
    },
    onPointerMove: (event: PointerEvent) => {
      if (dragging.current) onMove(what, pointOf(event))
    },
    onPointerUp: () => {
      dragging.current = false
    },
    onPointerCancel: () => {
      dragging.current = false
    },
  })
  const place = ({ x, y }: Point) => ({ left: `${x}%`, top: `${y}%` })
  return (
    <fieldset className="room" ref={room}>
      <legend className="visually-hidden">{t`The room from above. Choose a seat or a door, and move it with the arrow keys.`}</legend>
      <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <rect x="0.5" y="0.5" width="99" height="99" rx="2" />
        {own && door && <line x1={own.x} y1={own.y} x2={door.x} y2={door.y} />}
      </svg>
      {seating.doors.map((point, at) => (
        <button
          key={`door-${at}`}
          type="button"
          className="thing door"
          style={place(point)}
          aria-label={t`Door ${at + 1}`}
          {...handlers({ kind: 'door', at })}
        >
          <span aria-hidden="true">▭</span>
        </button>
      ))}
      {seating.seats.map((seat) => (
        <button
          key={seat.id}
          type="button"
          className={`thing seat ${seat.who === 'loved_one' ? 'own' : seat.who === null ? 'empty' : ''}`}
          style={place(seat)}
          aria-label={t`Seat of ${nameOf(seat.who)}`}
          {...handlers({ kind: 'seat', id: seat.id })}
        >
          {seat.who === null ? '·' : firstName(nameOf(seat.who))}
        </button>
      ))}
    </fieldset>
  )
}
