import type { PaperSize } from '@holdfast/domain/packs/paper-size'
import { type Block, drawAll, heightOf, heightOfAll, type Laid } from './layout.ts'
import { drawFoot, type Foot } from './pack-foot.ts'
import { MARGIN, newPaper, type Paper } from './paper.ts'
import { heading, text } from './text-block.ts'

/**
 * A sheet under its title, or cards of which two share a page, to be cut apart. `isKickerTitle`: the line above the title names the
 * sheet for a screen reader, as on a letter, whose title is the name of the person it is read to.
 */
export type Page = Titled | { cards: readonly (readonly Block[])[] }
type Titled = { title: string; kicker?: string; isKickerTitle?: boolean; blocks: readonly Block[] }

/** How much smaller than planned a sheet may be set so that it stays one page, and how small one is set that cannot. */
const SCALES = [1, 0.95, 0.9, 0.85, 0.8, 0.75]
const FLOWING = 0.85
const CARD_GAP = 20

/** A paper that grows sheet by sheet, in fonts that hold any name. */
export function openDocument<Sheet extends PropertyKey>(
  about: { title: string; lang: string; size: PaperSize },
  words: { continued: (title: string) => string },
) {
  const paper = newPaper(about)
  const { pdf } = paper
  const chunks: Buffer[] = []
  const sheetOf: Sheet[] = []
  let unlisted: string | null = null
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => pdf.on('end', resolve))

  const newPage = (sheet: Sheet): void => {
    pdf.addPage()
    sheetOf.push(sheet)
    // the list of contents that readers of PDF files show beside it
    if (unlisted) pdf.outline.addItem(unlisted)
    unlisted = null
  }

  function onPage(sheet: Sheet, { title, kicker, isKickerTitle = false, blocks }: Titled): void {
    const top = [
      ...(kicker ? [text(kicker, { face: 'bold', size: 12, gap: 6, tag: isKickerTitle ? 'H1' : 'P' })] : []),
      text(title, {
        face: 'title',
        size: 24,
        leading: 1.2,
        gap: 10,
        tag: isKickerTitle ? 'P' : 'H1',
        staysWithNext: true,
      }),
    ]
    const named = isKickerTitle && kicker ? kicker : title
    newPage(sheet)
    flow(paper, fitted([...top, ...blocks], paper.width(), paper.end() - MARGIN.top), () => {
      newPage(sheet)
      return heading(words.continued(named), { size: 12, gap: 10 })({ width: paper.width(), scale: 1 })
    })
  }

  function onCards(sheet: Sheet, cards: readonly (readonly Block[])[]): void {
    const middle = (MARGIN.top + paper.end()) / 2
    const half = middle - CARD_GAP - MARGIN.top
    let isFree = false
    for (const card of cards) {
      const laid = fitted(card, paper.width(), half)
      const isLow = heightOfAll(laid) <= half
      const y = isLow && isFree ? middle + CARD_GAP : MARGIN.top
      if (!(isLow && isFree)) newPage(sheet)
      isFree = isLow && !isFree
      if (isFree) cutLine(paper, middle)
      if (isLow) drawAll(laid, { paper, into: paper.root, x: paper.left, y })
      else flow(paper, laid, () => (newPage(sheet), undefined))
    }
  }

  return {
    /** Prints a sheet; its pages begin a new page of paper each. */
    sheet(sheet: Sheet, label: string, pages: readonly Page[]): void {
      unlisted = label
      for (const page of pages) {
        if ('cards' in page) onCards(sheet, page.cards)
        else onPage(sheet, page)
      }
    },
    /** Ends the document; `foot` is printed on every page, for the sheet and the page of it. */
    async bytes(foot: (sheet: Sheet, page: number, pages: number) => Foot): Promise<Uint8Array> {
      paper.root.end()
      sheetOf.forEach((sheet, at) => {
        pdf.switchToPage(at)
        const pages = sheetOf.filter((one) => one === sheet).length
        drawFoot(paper, at, foot(sheet, at - sheetOf.indexOf(sheet) + 1, pages))
      })
      pdf.end()
      await ended
      return Buffer.concat(chunks)
    },
  }
}

/** The blocks as large as one page allows. */
function fitted(blocks: readonly Block[], width: number, height: number): Laid[] {
  const at = (scale: number): Laid[] => blocks.map((block) => block({ width, scale }))
  for (const scale of SCALES) {
    const laid = at(scale)
    if (heightOfAll(laid) <= height) return laid
  }
  return at(FLOWING)
}

/** Draws blocks from the top of the page that is open, and on more pages where they need them. */
function flow(paper: Paper, blocks: readonly Laid[], next: () => Laid | undefined): void {
  let y = MARGIN.top
  const turn = (): void => {
    const top = next()
    y = MARGIN.top
    if (!top) return
    drawAll([top], { paper, into: paper.root, x: paper.left, y })
    y += heightOf(top) + top.gap
  }
  blocks.forEach((laid, at) => {
    const into = paper.pdf.struct(laid.tag, laid.alt ? { alt: laid.alt } : {})
    paper.root.add(into)
    laid.pieces.forEach((piece, place) => {
      const isLast = place === laid.pieces.length - 1
      const after = laid.staysWithNext && isLast ? laid.gap + (blocks[at + 1]?.pieces[0]?.height ?? 0) : 0
      if (y > MARGIN.top && y + piece.height + after > paper.end()) turn()
      piece.draw({ paper, into, x: paper.left, y })
      y += piece.height
    })
    into.end()
    y += laid.gap
  })
}

function cutLine(paper: Paper, y: number): void {
  paper.ornament(() => {
    paper.pdf.lineWidth(0.75).dash(4, { space: 4 }).moveTo(0, y).lineTo(paper.pdf.page.width, y).stroke().undash()
  })
}
