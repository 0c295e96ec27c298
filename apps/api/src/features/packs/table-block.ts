import { type Block, type Frame, heightOf, type Laid, type Piece, type Place } from './layout.ts'
import { BODY, text } from './text-block.ts'

/** A cell: words, or a block of its own, such as boxes to tick or room to write. */
export type Cell = string | Block
/** `shares` are the widths, parts of the whole; `heads` names the column whose cells are headings of their rows. */
export type Grid = {
  head?: readonly string[]
  rows: readonly (readonly Cell[])[]
  shares: readonly number[]
  heads?: number
  /** Lines between rows, and between columns. */
  ruled?: boolean
  columns?: boolean
  size?: number
  /** Free above and below the words of a row. */
  padding?: number
  gap?: number
}

const PADDING = 5
const BETWEEN = 10
/** A row that is higher goes on in a row below it, so that each fits on a page. */
const HIGHEST = 420

/** A table; the first row of words is its head. */
export function table(grid: Grid): Block {
  const { head, rows, shares, heads = 0, ruled = true, columns = false, size = BODY, gap = 14 } = grid
  const { padding: free = ruled ? PADDING : 2 } = grid
  const blockOf = (cell: Cell, isHead: boolean): Block =>
    typeof cell === 'string' ? text(cell, { size, face: isHead ? 'bold' : 'sans', leading: 1.28, inCell: true }) : cell
  const made = [
    ...(head ? [{ isHead: true, cells: head.map((cell) => blockOf(cell, true)) }] : []),
    ...rows.map((row) => ({ isHead: false, cells: row.map((cell, at) => blockOf(cell, at === heads)) })),
  ]
  return (frame) => {
    const padding = free * frame.scale
    const pieces = made.flatMap(({ isHead, cells }) => {
      const laid = cells.map((cell, at) => cell(cellFrame(frame, shares[at] ?? 0)))
      return splitRow(laid).map((parts): Piece => {
        const height = Math.max(...parts.map((part) => sumOf(part))) + 2 * padding
        return {
          height,
          draw: (place) => {
            drawRow(parts, place, { shares, heads, isHead, padding, width: frame.width })
            drawRules(place, { ruled, columns: columns && !isHead, isHead, shares, width: frame.width, height })
          },
        }
      })
    })
    return { tag: 'Table', pieces, gap: gap * frame.scale, staysWithNext: false }
  }
}

const sumOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { height }) => sum + height, 0)
const cellFrame = ({ width, scale }: Frame, share: number): Frame => ({ width: share * width - BETWEEN, scale })

/** A row as it is, or as several of it, each low enough for a page. */
function splitRow(cells: readonly Laid[]): Piece[][][] {
  if (cells.every((cell) => heightOf(cell) <= HIGHEST)) return [cells.map(({ pieces }) => [...pieces])]
  const columns = cells.map(({ pieces }) => {
    const parts: Piece[][] = [[]]
    for (const piece of pieces) {
      const last = parts.at(-1) ?? []
      if (last.length > 0 && sumOf(last) + piece.height > HIGHEST) parts.push([piece])
      else last.push(piece)
    }
    return parts
  })
  const count = Math.max(...columns.map((parts) => parts.length))
  return Array.from({ length: count }, (_, at) => columns.map((parts) => parts[at] ?? []))
}

type RowLook = { shares: readonly number[]; heads: number; isHead: boolean; padding: number; width: number }

function drawRow(cells: readonly Piece[][], place: Place, { shares, heads, isHead, padding, width }: RowLook): void {
  const { pdf } = place.paper
  const row = pdf.struct('TR')
  place.into.add(row)
  let x = place.x
  cells.forEach((pieces, at) => {
    const isHeading = isHead || at === heads
    const cell = pdf.struct(isHeading ? 'TH' : 'TD', (isHeading ? { scope: isHead ? 'Column' : 'Row' } : {}) as object)
    row.add(cell)
    let y = place.y + padding
    for (const piece of pieces) {
      piece.draw({ ...place, into: cell, x, y })
      y += piece.height
    }
    cell.end()
    x += (shares[at] ?? 0) * width
  })
  row.end()
}

type Rules = {
  ruled: boolean
  columns: boolean
  isHead: boolean
  shares: readonly number[]
  width: number
  height: number
}

function drawRules({ paper, x, y }: Place, { ruled, columns, isHead, shares, width, height }: Rules): void {
  if (!ruled) return
  const { pdf } = paper
  paper.ornament(() => {
    pdf
      .lineWidth(isHead ? 1.5 : 0.75)
      .moveTo(x, y + height)
      .lineTo(x + width, y + height)
      .stroke()
    if (!columns) return
    let at = x
    for (const share of shares.slice(0, -1)) {
      at += share * width
      pdf
        .lineWidth(0.75)
        .moveTo(at - BETWEEN / 2, y)
        .lineTo(at - BETWEEN / 2, y + height)
        .stroke()
    }
  })
}

/** Names and what belongs to them, without lines; what is empty is left out. */
export const facts = (rows: readonly (readonly [name: string, value: string])[], share = 0.3, size = BODY): Block =>
  table({ rows: rows.filter(([, value]) => value.trim() !== ''), shares: [share, 1 - share], ruled: false, size })
