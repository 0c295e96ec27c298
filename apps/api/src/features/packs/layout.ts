import type { Paper, Structure } from './paper.ts'

/** The room of a block: its width in points, and how much smaller than planned it is set so that a sheet stays one page. */
export type Frame = { width: number; scale: number }
/** Where a piece is drawn, and the element of the structure that it belongs to. */
export type Place = { paper: Paper; into: Structure; x: number; y: number }
/** What stays on one page. */
export type Piece = { height: number; draw: (place: Place) => void }
/** A block in its frame: `staysWithNext` keeps a heading with what it is the heading of. */
export type Laid = { tag: string; alt?: string; pieces: readonly Piece[]; gap: number; staysWithNext: boolean }
/** A part of a sheet, laid out for the width that it gets. */
export type Block = (frame: Frame) => Laid

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** The height of one block, without the gap below it. */
export const heightOf = ({ pieces }: Laid): number => sum(pieces.map(({ height }) => height))

/** The height of blocks one below the other. */
export const heightOfAll = (blocks: readonly Laid[]): number =>
  sum(blocks.map((laid, at) => heightOf(laid) + (at < blocks.length - 1 ? laid.gap : 0)))

/** Draws blocks one below the other on the page that is open. */
export function drawAll(blocks: readonly Laid[], { y, ...place }: Place): void {
  let top = y
  for (const { tag, alt, pieces, gap } of blocks) {
    const into = place.paper.pdf.struct(tag, alt ? { alt } : {})
    place.into.add(into)
    for (const piece of pieces) {
      piece.draw({ ...place, into, y: top })
      top += piece.height
    }
    into.end()
    top += gap
  }
}
