import type { Block, Place } from './layout.ts'
import { measured } from './lines-of.ts'
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
  staysWithNext?: boolean
}

const BAR = 14

/** Words, broken into lines; those from right to left end at the right. */
export function text(words: string, look: Look = {}): Block {
  const { size = BODY, face = 'sans', gap = 8, leading = 1.35, tag = 'P', bar = false, centered = false } = look
  const fit = measured(words, face)
  return ({ width, scale }) => {
    const inner = bar ? width - BAR : width
    const pieces = fit({ size: size * scale, width: inner }).map((line) => {
      const height = Math.max(size * scale * leading, line.height)
      const free = centered ? (inner - line.width) / 2 : line.isRightToLeft ? inner - line.width : 0
      const indent = bar && !line.isRightToLeft ? BAR : 0
      return {
        height,
        draw: ({ paper, into, x, y }: Place) => {
          const top = y + (height - line.height) / 2
          into.add(() => paper.line(line, { x: x + indent + free, y: top, size: size * scale, face }))
          const side = line.isRightToLeft ? x + width - 2 : x + 2
          if (bar)
            paper.ornament(() => {
              paper.pdf
                .lineWidth(4)
                .moveTo(side, y)
                .lineTo(side, y + height)
                .stroke()
            })
        },
      }
    })
    return { tag, pieces, gap: gap * scale, staysWithNext: look.staysWithNext ?? false }
  }
}

/** The heading of a part of a sheet. */
export const heading = (words: string, look: Look = {}): Block =>
  text(words, { face: 'bold', gap: 5, tag: 'H2', staysWithNext: true, ...look })
