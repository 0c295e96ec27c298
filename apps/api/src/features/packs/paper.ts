import PDFDocument from 'pdfkit'
import { drawLine, type Ink } from './draw-line.ts'
import { type Line, linesOf } from './lines-of.ts'

/** The white edge around a page, and what is left free for the lines below it, in points. */
export const MARGIN = 54
const FOOT = 36

/** What a drawing is made with. */
export type Canvas = InstanceType<typeof PDFDocument>

/** The pages while they are written: a tagged PDF, so that a screen reader finds its headings and tables. */
export function newPaper({ title, lang }: { title: string; lang: string }) {
  const pdf = new PDFDocument({
    size: 'LETTER',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
    bufferPages: true,
    autoFirstPage: false,
    tagged: true,
    pdfVersion: '1.7',
    lang,
    displayTitle: true,
    info: { Title: title },
  })
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const missing = new Map<number, Set<string>>()

  return {
    pdf,
    root,
    left: MARGIN,
    width: () => pdf.page.width - 2 * MARGIN,
    isFull: (height: number) => pdf.y + height > pdf.page.height - MARGIN - FOOT,
    /** The letters of each page that no font holds. */
    missing: (page: number): readonly string[] => [...(missing.get(page) ?? [])],
    /** Draws a line with its upper left corner at x and y. */
    line(line: Line, ink: Ink): void {
      const page = pdf.bufferedPageRange().count - 1
      if (line.missing.length > 0) missing.set(page, new Set([...(missing.get(page) ?? []), ...line.missing]))
      drawLine(pdf, line, ink)
    },
    /** Draws lines one below the other, on the next page where this one is full; those from right to left end at the right. */
    lines(lines: readonly Line[], width: number, { x, size, isBold, color }: Omit<Ink, 'y'>): void {
      for (const line of lines) {
        if (this.isFull(line.height)) pdf.continueOnNewPage()
        const start = line.isRightToLeft ? x + width - line.width : x
        const end = pdf.y + line.height + size * 0.3
        this.line(line, { x: start, y: pdf.y, size, isBold, color })
        pdf.y = end
      }
    },
    /** Words on one line around a point, cut where they are longer than the width. */
    label(words: string, { x, ...ink }: Ink, width: number): void {
      const style = { size: ink.size, isBold: ink.isBold, width }
      const letters = Array.from(new Intl.Segmenter('en').segment(words), ({ segment }) => segment)
      let lines = linesOf(words, style)
      while (lines.length > 1 && letters.pop()) lines = linesOf(`${letters.join('')}…`, style)
      for (const line of lines.slice(0, 1)) this.line(line, { ...ink, x: x - line.width / 2 })
    },
  }
}
export type Paper = ReturnType<typeof newPaper>
