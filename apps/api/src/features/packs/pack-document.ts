import { createRequire } from 'node:module'
import { inDrawingOrder } from '@holdfast/domain/shared/isolated'
import PDFDocument from 'pdfkit'

const fontFile = createRequire(import.meta.url).resolve
const REGULAR = fontFile('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')
const BOLD = fontFile('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')

const MARGIN = 54
const FOOT = 36

/** What a drawing is made with. */
export type Canvas = InstanceType<typeof PDFDocument>
/** How a paragraph looks: size and gap in points. */
export type Look = { size?: number; bold?: boolean; gap?: number; muted?: boolean }

/** A tagged PDF that grows block by block, in fonts that hold any name; a screen reader finds its headings. */
export function openDocument({ title, lang }: { title: string; lang: string }) {
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
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => pdf.on('end', resolve))
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  pdf.registerFont('regular', REGULAR)
  pdf.registerFont('bold', BOLD)

  const left = MARGIN
  const width = () => pdf.page.width - 2 * MARGIN
  const isFull = (height: number) => pdf.y + height > pdf.page.height - MARGIN - FOOT

  function block(tag: string, words: string, { size = 11, bold = false, gap = 6, muted = false }: Look = {}): void {
    pdf.font(bold ? 'bold' : 'regular').fontSize(size)
    root.add(
      pdf.struct(tag, {}, () => {
        pdf
          .fillColor(muted ? '#444444' : '#000000')
          .text(inDrawingOrder(words), left, pdf.y, { width: width(), lineGap: size * 0.3 })
      }),
    )
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
      if (isFull(height)) pdf.addPage()
    },
    heightOf(words: string, { size = 11, bold = false }: Look = {}): number {
      pdf.font(bold ? 'bold' : 'regular').fontSize(size)
      return pdf.heightOfString(inDrawingOrder(words), { width: width(), lineGap: size * 0.3 })
    },
    /** A box to tick, and words beside it. */
    tick(words: string, isDone = false): void {
      const height = this.heightOf(words)
      if (isFull(height)) pdf.addPage()
      const y = pdf.y
      root.add(
        pdf.struct('P', {}, () => {
          pdf
            .rect(left, y + 1, 10, 10)
            .strokeColor('#000000')
            .lineWidth(1)
            .stroke()
          if (isDone)
            pdf
              .moveTo(left + 2, y + 6)
              .lineTo(left + 4.5, y + 9)
              .lineTo(left + 8.5, y + 3)
              .stroke()
          pdf.font('regular').fontSize(11).fillColor('#000000')
          pdf.text(inDrawingOrder(words), left + 20, y, { width: width() - 20, lineGap: 3 })
        }),
      )
      pdf.y += 4
    },
    /** A table with a head; the widths are shares of the page. */
    table(head: readonly string[], rows: readonly (readonly string[])[], shares: readonly number[]): void {
      pdf.font('regular').fontSize(10)
      // structParent makes the table part of the document's tags; the types do not know it yet
      const options = {
        position: { x: left, y: pdf.y },
        structParent: root,
        columnStyles: shares.map((share) => share * width()),
        defaultStyle: {
          border: { top: 0, right: 0, bottom: 0.5, left: 0 },
          borderColor: '#888888',
          padding: { top: 5, right: 6, bottom: 5, left: 2 },
        },
        data: [
          head.map((words) => ({ text: inDrawingOrder(words), type: 'TH' as const, font: { src: 'bold' } })),
          ...rows.map((row) => row.map(inDrawingOrder)),
        ],
      }
      pdf.table(options)
      pdf.x = left
      pdf.y += 10
    },
    /** A drawing as wide as it is high, with words for whoever cannot see it. */
    figure(alt: string, size: number, draw: (canvas: Canvas, corner: { x: number; y: number }) => void): void {
      if (isFull(size)) pdf.addPage()
      const corner = { x: left + (width() - size) / 2, y: pdf.y }
      root.add(pdf.struct('Figure', { alt }, () => draw(pdf, corner)))
      pdf.x = left
      pdf.y = corner.y + size + 12
    },
    /** Ends the document; `foot` is printed below every page. */
    async bytes(foot: (page: number, pages: number) => readonly [string, string]): Promise<Uint8Array> {
      root.end()
      const { start, count } = pdf.bufferedPageRange()
      for (let at = 0; at < count; at++) {
        pdf.switchToPage(start + at)
        const [here, there] = foot(at + 1, count)
        pdf.page.margins.bottom = 0
        pdf.markContent('Artifact', { type: 'Pagination' })
        pdf.font('regular').fontSize(7.5).fillColor('#444444')
        pdf.text(here, left, pdf.page.height - MARGIN, { width: width() * 0.86, lineBreak: false })
        pdf.text(there, left, pdf.page.height - MARGIN, { width: width(), align: 'right', lineBreak: false })
        pdf.endMarkedContent()
      }
      pdf.end()
      await ended
      return Buffer.concat(chunks)
    },
  }
}
/** The paper while it is written; each block keeps together what belongs on one page. */
export type PackDocument = ReturnType<typeof openDocument>
