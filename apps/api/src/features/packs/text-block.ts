import type { Block, Place } from './layout.ts'
import { measured } from './lines-of.ts'
import type { Paper } from './paper.ts'
import type { Face } from './paper-font-files.ts'

/** The size of ordinary words, in points. */
export const BODY = 13

/** How words look: size, the gap below and the distance of lines; `bar` draws a rule where the lines begin. */
export type Look = {
  size?: number
  face?: Face
  gap?: number
  leading?: number
  tag?: string
  bar?: boolean
  centered?: boolean
  /** In a cell: a name from right to left stands where the column begins. */
  inCell?: boolean
  staysWithNext?: boolean
}

const BAR = 14

/** Words, broken into lines; those from right to left end at the right. */
export function text(words: string, look: Look = {}): Block {
  const {
    size = BODY,
    face = 'sans',
    gap = 8,
    leading = 1.35,
    tag = 'P',
    bar = false,
    centered = false,
    inCell = false,
  } = look
  const fit = measured(words, face)
  return ({ width, scale }) => {
    const inner = bar ? width - BAR : width
    const rows = fit({ size: size * scale, width: inner })
    const isShort = inCell && rows.length === 1
    const pieces = rows.map((row) => {
      const height = Math.max(size * scale * leading, row.height)
      const draw = ({ paper, into, x, y }: Place): void => {
        const line = row.line()
        const free = centered ? (inner - line.width) / 2 : line.isRightToLeft && !isShort ? inner - line.width : 0
        const indent = bar && !line.isRightToLeft ? BAR : 0
        const top = y + (height - line.height) / 2
        into.add(() => paper.line(line, { x: x + indent + free, y: top, size: size * scale, face }))
        if (bar) drawBar(paper, { x: line.isRightToLeft ? x + width - 2 : x + 2, y, height })
      }
      return { height, draw }
    })
    return { tag, pieces, gap: gap * scale, staysWithNext: look.staysWithNext ?? false }
  }
}

const drawBar = (paper: Paper, { x, y, height }: { x: number; y: number; height: number }): void =>
  paper.ornament(() => {
    paper.pdf
      .lineWidth(4)
      .moveTo(x, y)
      .lineTo(x, y + height)
      .stroke()
  })

/** The heading of a part of a sheet. */
export const heading = (words: string, look: Look = {}): Block =>
  text(words, { face: 'bold', gap: 5, tag: 'H2', staysWithNext: true, ...look })
