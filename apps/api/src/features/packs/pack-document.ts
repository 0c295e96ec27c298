import { linesOf } from './lines-of.ts'
import { drawFoot, type Foot } from './pack-foot.ts'
import { drawTable } from './pack-table.ts'
import { type Canvas, MARGIN, newPaper } from './paper.ts'

/** How a paragraph looks: size and gap in points. */
export type Look = { size?: number; bold?: boolean; gap?: number; muted?: boolean }
/** What a drawing is made with: `label` writes words on one line around a point, in at most `width` points. */
export type Drawing = {
  canvas: Canvas
  corner: { x: number; y: number }
  label: (words: string, at: { x: number; y: number; width: number; isBold: boolean }) => void
}

const BLACK = '#000000'
const GRAY = '#444444'

/** A paper that grows block by block, in fonts that hold any name. */
export function openDocument(about: { title: string; lang: string }) {
  const paper = newPaper(about)
  const { pdf, root, left, width } = paper
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => pdf.on('end', resolve))

  function block(tag: string, words: string, { size = 11, bold = false, gap = 6, muted = false }: Look = {}): void {
    const lines = linesOf(words, { size, isBold: bold, width: width() })
    const ink = { x: left, size, isBold: bold, color: muted ? GRAY : BLACK }
    root.add(pdf.struct(tag, {}, () => paper.lines(lines, width(), ink)))
    pdf.y += gap
  }

  return {
    /** Begins a sheet: a page of its own, under its heading. */
    sheet(heading: string): void {
      pdf.addPage()
      block('H1', heading, { size: 20, bold: true, gap: 10 })
    },
    heading(words: string): void {
      if (pdf.y > MARGIN) pdf.y += 8
      block('H2', words, { size: 14, bold: true, gap: 4 })
    },
    paragraph: (words: string, look?: Look): void => block('P', words, look),
    /** Keeps what follows on one page, if it fits on one. */
    together(height: number): void {
      if (paper.isFull(height)) pdf.addPage()
    },
    heightOf: (words: string, { size = 11, bold = false }: Look = {}): number =>
      linesOf(words, { size, isBold: bold, width: width() }).reduce((sum, { height }) => sum + height + size * 0.3, 0),
    /** A box to tick, and words beside it. */
    tick(words: string, isDone = false): void {
      this.together(this.heightOf(words))
      const y = pdf.y
      const lines = linesOf(words, { size: 11, isBold: false, width: width() - 20 })
      root.add(
        pdf.struct('P', {}, () => {
          drawBox(pdf, left, y, isDone)
          paper.lines(lines, width() - 20, { x: left + 20, size: 11, isBold: false, color: BLACK })
        }),
      )
      pdf.y += 4
    },
    table: (head: readonly string[], rows: readonly (readonly string[])[], shares: readonly number[]): void => {
      drawTable(paper, head, rows, shares)
      pdf.y += 10
    },
    /** A drawing as wide as it is high, with words for whoever cannot see it. */
    figure(alt: string, size: number, draw: (drawing: Drawing) => void): void {
      this.together(size)
      const corner = { x: left + (width() - size) / 2, y: pdf.y }
      const label: Drawing['label'] = (words, { width: most, ...at }) =>
        paper.label(words, { ...at, size: 9, color: BLACK }, most)
      root.add(pdf.struct('Figure', { alt }, () => draw({ canvas: pdf, corner, label })))
      pdf.y = corner.y + size + 12
    },
    /** Ends the document; `foot` is printed below every page. */
    async bytes(foot: (page: number, pages: number) => Foot): Promise<Uint8Array> {
      root.end()
      const { start, count } = pdf.bufferedPageRange()
      for (let at = 0; at < count; at++) {
        pdf.switchToPage(start + at)
        drawFoot(paper, at, foot(at + 1, count))
      }
      pdf.end()
      await ended
      return Buffer.concat(chunks)
    },
  }
}
/** The paper while it is written; each block keeps together what belongs on one page. */
export type PackDocument = ReturnType<typeof openDocument>

function drawBox(canvas: Canvas, x: number, y: number, isDone: boolean): void {
  canvas
    .rect(x, y + 1, 10, 10)
    .strokeColor(BLACK)
    .lineWidth(1)
    .stroke()
  if (isDone)
    canvas
      .moveTo(x + 2, y + 6)
      .lineTo(x + 4.5, y + 9)
      .lineTo(x + 8.5, y + 3)
      .stroke()
}
