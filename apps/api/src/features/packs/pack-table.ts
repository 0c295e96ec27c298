import { type Line, linesOf } from './lines-of.ts'
import type { Paper } from './paper.ts'

const SIZE = 10
const GAP = 1.5
const PADDING = { top: 5, right: 6, bottom: 5, left: 2 }
/** A row of more lines goes on in a row below it, so that each fits on a page. */
const MOST_LINES = 40

type Row = { tag: 'TH' | 'TD'; cells: Line[][] }

/** Draws a table with a head; the widths are shares of the page. */
export function drawTable(
  paper: Paper,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  shares: readonly number[],
): void {
  const { pdf, root } = paper
  const widths = shares.map((share) => share * paper.width())
  const rowsOf = (tag: Row['tag'], words: readonly string[]): Row[] => {
    const cells = words.map((cell, at) =>
      linesOf(cell, { size: SIZE, isBold: tag === 'TH', width: (widths[at] ?? 0) - PADDING.left - PADDING.right }),
    )
    const parts = Math.ceil(Math.max(...cells.map(({ length }) => length)) / MOST_LINES)
    return Array.from({ length: parts }, (_, part) => ({
      tag,
      cells: cells.map((lines) => lines.slice(part * MOST_LINES, (part + 1) * MOST_LINES)),
    }))
  }
  const table = pdf.struct('Table')
  root.add(table)
  for (const { tag, cells } of [...rowsOf('TH', head), ...rows.flatMap((row) => rowsOf('TD', row))]) {
    const height =
      Math.max(...cells.map((lines) => lines.reduce((sum, line) => sum + line.height + GAP, 0))) +
      PADDING.top +
      PADDING.bottom
    if (paper.isFull(height)) pdf.addPage()
    const top = pdf.y
    const row = pdf.struct('TR')
    table.add(row)
    let x = paper.left
    cells.forEach((lines, at) => {
      const left = x + PADDING.left
      row.add(
        pdf.struct(tag, {}, () => drawCell(paper, lines, { x: left, y: top + PADDING.top, isBold: tag === 'TH' })),
      )
      x += widths[at] ?? 0
    })
    row.end()
    pdf.y = top + height
    pdf.markContent('Artifact')
    pdf.lineWidth(0.5).strokeColor('#888888').moveTo(paper.left, pdf.y).lineTo(x, pdf.y).stroke()
    pdf.endMarkedContent()
  }
  table.end()
}

function drawCell(paper: Paper, lines: readonly Line[], { x, y, isBold }: { x: number; y: number; isBold: boolean }) {
  let top = y
  for (const line of lines) {
    paper.line(line, { x, y: top, size: SIZE, isBold, color: '#000000' })
    top += line.height + GAP
  }
}
