import { type Block, drawAll, heightOf, type Place } from './layout.ts'
import { measured } from './lines-of.ts'
import type { Canvas } from './paper.ts'
import type { Face } from './paper-font-files.ts'
import { BODY } from './text-block.ts'

const SQUARE = 11

/** Boxes to tick with words beside them, one after another on a line; a box of what is done is ticked. */
export function ticks(
  words: readonly string[],
  { size = BODY, gap = 8, face = 'sans' as Face, isDone = false, stacked = false } = {},
): Block {
  const fits = words.map((one) => measured(one, face))
  return ({ width, scale }) => {
    const square = SQUARE * scale
    const indent = square + 6 * scale
    const type = size * scale
    const leading = type * 1.35
    let [x, top, bottom] = [0, 0, 0]
    const placed = fits.map((fit) => {
      const free = fit({ size: type, width: width - indent }).map(({ line }) => line())
      const used = indent + Math.max(0, ...free.map((line) => line.width))
      const height = free.reduce((sum, line) => sum + Math.max(leading, line.height), 0)
      if (x > 0 && (stacked || x + used > width)) [x, top] = [0, bottom]
      bottom = Math.max(bottom, top + height)
      const at = { lines: free, x, y: top }
      x += used + 14 * scale
      return at
    })
    const draw = ({ paper, into, ...corner }: Place) =>
      into.add(() => {
        for (const { lines, x: left, y } of placed) {
          drawSquare(paper.pdf, { x: corner.x + left, y: corner.y + y + (leading - square) / 2, square, isDone })
          let at = corner.y + y
          for (const line of lines) {
            const step = Math.max(leading, line.height)
            paper.line(line, { x: corner.x + left + indent, y: at + (step - line.height) / 2, size: type, face })
            at += step
          }
        }
      })
    return { tag: 'P', pieces: [{ height: bottom, draw }], gap: gap * scale, staysWithNext: false }
  }
}

function drawSquare(
  canvas: Canvas,
  { x, y, square, isDone }: { x: number; y: number; square: number; isDone: boolean },
) {
  canvas.lineWidth(1.1).strokeColor('#000000').rect(x, y, square, square).stroke()
  if (!isDone) return
  const at = (part: number, from: number) => from + part * square
  canvas.moveTo(at(0.2, x), at(0.5, y)).lineTo(at(0.45, x), at(0.8, y)).lineTo(at(0.85, x), at(0.2, y)).stroke()
}

/** Short blocks in two columns, read from left to right. */
export function inTwo(blocks: readonly Block[], gap = 14): Block {
  return ({ width, scale }) => {
    const half = width / 2
    const laid = blocks.map((block) => block({ width: half - 12, scale }))
    const pieces = laid.flatMap((first, at) => {
      if (at % 2 === 1) return []
      const pair = [first, ...laid.slice(at + 1, at + 2)]
      return [
        {
          height: Math.max(...pair.map(heightOf)) + 3 * scale,
          draw: ({ x, ...place }: Place) =>
            pair.forEach((one, column) => drawAll([one], { ...place, x: x + column * half })),
        },
      ]
    })
    return { tag: 'Div', pieces, gap: gap * scale, staysWithNext: false }
  }
}

/** Free room in a cell, to write in by hand. */
export const room =
  (height: number): Block =>
  () => ({
    tag: 'P',
    pieces: [{ height, draw: ({ into }) => into.add(() => undefined) }],
    gap: 0,
    staysWithNext: false,
  })

/** A name with a line behind it to write on; without a name, a line alone. */
export function writing(name: string, { size = BODY, gap = 8 } = {}): Block {
  const fit = measured(name === '' ? '' : `${name}:`, 'sans')
  return ({ width, scale }) => {
    const line = fit({ size: size * scale, width: width * 0.8 })[0]?.line()
    const height = Math.max(size * 1.9 * scale, 20)
    return {
      tag: 'P',
      gap: gap * scale,
      staysWithNext: false,
      pieces: [
        {
          height,
          draw: ({ paper, into, x, y }) => {
            const base = y + height - 3
            into.add(() => {
              if (line) paper.line(line, { x, y: base - line.ascent, size: size * scale, face: 'sans' })
            })
            paper.ornament(() => {
              const start = x + (line && line.width > 0 ? line.width + 6 : 0)
              paper.pdf
                .lineWidth(0.75)
                .moveTo(start, base + 1)
                .lineTo(x + width, base + 1)
                .stroke()
            })
          },
        },
      ],
    }
  }
}
