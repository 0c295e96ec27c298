import type { Ink } from './draw-line.ts'
import { linesOf } from './lines-of.ts'
import { MARGIN, type Paper } from './paper.ts'

/** What is printed below a page; `note` tells which letters on it no font holds. */
export type Foot = { here: string; page: string; note: (missing: readonly string[]) => string }

const INK: Omit<Ink, 'x' | 'y'> = { size: 7.5, isBold: false, color: '#444444' }

/** Prints the lines below the page that is open, which is the one at this place. */
export function drawFoot(paper: Paper, at: number, { here, page, note }: Foot): void {
  const { pdf, left, width } = paper
  const style = { ...INK, width: width() * 0.86 }
  const about = linesOf(here, style)
  const missing = [...new Set([...paper.missing(at), ...about.flatMap((line) => line.missing)])]
  const lines = [...about, ...(missing.length > 0 ? linesOf(note(missing), style) : [])]
  const top = pdf.page.height - MARGIN
  let y = top
  pdf.markContent('Artifact', { type: 'Pagination' })
  for (const line of lines) {
    paper.line(line, { ...INK, x: left, y })
    y += line.height
  }
  for (const line of linesOf(page, style)) paper.line(line, { ...INK, x: left + width() - line.width, y: top })
  pdf.endMarkedContent()
}
