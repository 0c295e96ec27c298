import type { Point } from '@holdfast/domain/seating/seating'
import type { Drawing } from './figure-block.ts'

type Room = {
  doors: readonly Point[]
  doorName: string
  seats: readonly (Point & { name: string; isLovedOne: boolean })[]
}

const CHAIR = 13
const LABEL = 92

/** The room from above, in black on white: chairs with names under them, the loved one's filled, doors as gaps with a bar. */
export function drawRoom(drawing: Drawing, { doors, doorName, seats }: Room): void {
  const { canvas, corner, size, label } = drawing
  // chairs and their names stay inside the walls
  const inset = 30
  const place = ({ x, y }: Point): Point => ({
    x: corner.x + inset + (x / 100) * (size - 2 * inset),
    y: corner.y + inset + (y / 100) * (size - 2 * inset),
  })
  canvas.lineWidth(1.5).strokeColor('#000000').rect(corner.x, corner.y, size, size).stroke()
  for (const door of doors) drawDoor(drawing, door, doorName)
  for (const { name, isLovedOne, ...at } of seats) {
    const { x, y } = place(at)
    canvas.lineWidth(1.2).circle(x, y, CHAIR)
    if (isLovedOne) canvas.fillAndStroke('#000000', '#000000')
    else canvas.stroke('#000000')
    label(name, { x, y: y + CHAIR + 2, width: LABEL, isBold: isLovedOne })
  }
}

function drawDoor({ canvas, corner, size, label }: Drawing, door: Point, name: string): void {
  const at = { x: corner.x + (door.x / 100) * size, y: corner.y + (door.y / 100) * size }
  const isSide = door.x === 0 || door.x === 100
  const half = 22
  const within = (value: number, from: number) => Math.min(from + size - half, Math.max(from + half, value))
  const x = isSide ? at.x : within(at.x, corner.x)
  const y = isSide ? within(at.y, corner.y) : at.y
  canvas.lineWidth(5).strokeColor('#ffffff')
  if (isSide) canvas.moveTo(x, y - half).lineTo(x, y + half)
  else canvas.moveTo(x - half, y).lineTo(x + half, y)
  canvas.stroke()
  const aside = door.y === 100 || door.y === 0 ? 0 : door.x === 0 ? -24 : 24
  label(name, { x: x + aside, y: y - 5, width: LABEL, isBold: true })
}
