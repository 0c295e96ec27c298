import { type Line, linesOf } from './lines-of.ts'
import { MARGIN, type Paper } from './paper.ts'

/**
 * What is printed below a page, at its start and at its end; `stamp` stands above it, such as that the plan is a draft; `note` tells
 * which letters on the page no font holds.
 */
export type Foot = {
  start: readonly string[]
  end: readonly string[]
  stamp: string | null
  note: (missing: readonly string[]) => string
}

const INK = { size: 8.5, face: 'sans' } as const
const STEP = 11.5

/** Prints the lines below the page that is open, which is the one at this place. */
export function drawFoot(paper: Paper, at: number, { start, end, stamp, note }: Foot): void {
  const { pdf, left, width } = paper
  const linesOfAll = (all: readonly string[], width: number): Line[] =>
    all.flatMap((words) => linesOf(words, { ...INK, width }))
  const before = linesOfAll(start, width() * 0.56)
  const missing = [...new Set([...paper.missing(at), ...before.flatMap((line) => line.missing)])]
  if (missing.length > 0) before.push(...linesOfAll([note(missing)], width() * 0.56))
  const top = paper.end() + 12
  pdf.markContent('Artifact', { type: 'Pagination' })
  pdf
    .lineWidth(0.75)
    .strokeColor('#000000')
    .moveTo(left, top - 5)
    .lineTo(left + width(), top - 5)
    .stroke()
  before.forEach((line, row) => paper.line(line, { ...INK, x: left, y: top + row * STEP }))
  linesOfAll(end, width() * 0.42).forEach((line, row) =>
    paper.line(line, { ...INK, x: left + width() - line.width, y: top + row * STEP }),
  )
  if (stamp) drawStamp(paper, stamp)
  pdf.endMarkedContent()
}

/** In the corner above the sheet, in a frame. */
function drawStamp(paper: Paper, words: string): void {
  const [line] = linesOf(words, { size: 11, face: 'bold', width: 160 })
  if (!line) return
  const x = paper.left + paper.width() - line.width - 8
  const y = MARGIN.top - 24
  paper.pdf
    .lineWidth(1.2)
    .rect(x - 8, y - 3, line.width + 16, line.height + 6)
    .stroke()
  paper.line(line, { size: 11, face: 'bold', x, y })
}
