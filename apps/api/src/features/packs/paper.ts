import PDFDocument from 'pdfkit'
import type { PaperSize } from '@holdfast/domain/packs/paper-size'
import { drawLine, type Ink } from './draw-line.ts'
import { type Line, linesOf } from './lines-of.ts'

/** The white edge around a page, and what is left free for the lines below it, in points. */
export const MARGIN = { side: 46, top: 42, bottom: 40 }
const FOOT = 40

const SIZES: Readonly<Record<PaperSize, string>> = { a4: 'A4', us_letter: 'LETTER' }

/** What a drawing is made with. */
export type Canvas = InstanceType<typeof PDFDocument>
/** An element of the structure that a screen reader follows. */
export type Structure = ReturnType<Canvas['struct']>

/** The pages while they are written: a tagged PDF, so that a screen reader finds its headings and tables. */
export function newPaper({ title, lang, size }: { title: string; lang: string; size: PaperSize }) {
  const pdf = new PDFDocument({
    size: SIZES[size],
    margins: { top: MARGIN.top, left: MARGIN.side, right: MARGIN.side, bottom: MARGIN.bottom + FOOT },
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
    left: MARGIN.side,
    width: () => pdf.page.width - 2 * MARGIN.side,
    /** Where the foot of the page begins. */
    end: () => pdf.page.height - MARGIN.bottom - FOOT,
    /** The letters of each page that no font holds. */
    missing: (page: number): readonly string[] => [...(missing.get(page) ?? [])],
    /** Draws a line with its upper left corner at x and y. */
    line(line: Line, ink: Ink): void {
      const page = pdf.bufferedPageRange().count - 1
      if (line.missing.length > 0) missing.set(page, new Set([...(missing.get(page) ?? []), ...line.missing]))
      drawLine(pdf, line, ink)
    },
    /** Words on one line around a point, cut where they are longer than the width. */
    label(words: string, { x, ...ink }: Ink, width: number): void {
      const style = { size: ink.size, face: ink.face, width }
      const letters = Array.from(new Intl.Segmenter('en').segment(words), ({ segment }) => segment)
      let lines = linesOf(words, style)
      while (lines.length > 1 && letters.pop()) lines = linesOf(`${letters.join('')}…`, style)
      for (const line of lines.slice(0, 1)) this.line(line, { ...ink, x: x - line.width / 2 })
    },
    /** What is drawn and says nothing: a rule, a frame. */
    ornament(draw: () => void): void {
      pdf.markContent('Artifact')
      pdf.strokeColor('#000000')
      draw()
      pdf.endMarkedContent()
    },
  }
}
/** The pages while they are written. */
export type Paper = ReturnType<typeof newPaper>
