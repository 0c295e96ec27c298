import { type Block, drawAll, heightOfAll, type Place } from './layout.ts'

const PADDING = 11

/** Blocks in a frame, kept together. `least` is the least height inside, so that boxes beside each other are alike. */
export function box(blocks: readonly Block[], { gap = 12, thick = 1.2, least = 0 } = {}): Block {
  return ({ width, scale }) => {
    const padding = PADDING * scale
    const laid = blocks.map((block) => block({ width: width - 2 * padding, scale }))
    const height = Math.max(least, heightOfAll(laid) + 2 * padding)
    return {
      tag: 'Div',
      gap: gap * scale,
      staysWithNext: false,
      pieces: [
        {
          height,
          draw: ({ paper, x, y, into }) => {
            paper.ornament(() => {
              paper.pdf.lineWidth(thick).rect(x, y, width, height).stroke()
            })
            drawAll(laid, { paper, into, x: x + padding, y: y + padding })
          },
        },
      ],
    }
  }
}

const BETWEEN = 12

/** Boxes in two columns, those beside each other of one height. */
export function boxes(contents: readonly (readonly Block[])[]): Block {
  const pairs = contents.flatMap((_, at) => (at % 2 === 0 ? [contents.slice(at, at + 2)] : []))
  return ({ width, scale }) => {
    const frame = { width: (width - BETWEEN) / 2, scale }
    const pieces = pairs.map((pair) => {
      const least = Math.max(...pair.map((blocks) => box(blocks)(frame).pieces[0]?.height ?? 0))
      const laid = pair.map((blocks) => box(blocks, { least })(frame))
      return {
        height: least + BETWEEN * scale,
        draw: ({ x, ...place }: Place) =>
          laid.forEach((one, at) => drawAll([one], { ...place, x: x + at * (frame.width + BETWEEN) })),
      }
    })
    return { tag: 'Div', pieces, gap: 2, staysWithNext: false }
  }
}
