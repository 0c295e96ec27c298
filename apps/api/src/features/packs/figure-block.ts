import type { Block } from './layout.ts'
import type { Canvas } from './paper.ts'

/** What a drawing is made with: `label` writes words on one line around a point, in at most `width` points. */
export type Drawing = {
  canvas: Canvas
  corner: { x: number; y: number }
  size: number
  label: (words: string, at: { x: number; y: number; width: number; isBold: boolean }) => void
}

/** A drawing as wide as it is high, in the middle, with words for whoever cannot see it. */
export function figure(alt: string, largest: number, draw: (drawing: Drawing) => void): Block {
  return ({ width, scale }) => {
    const size = largest * scale
    return {
      tag: 'Figure',
      alt,
      gap: 12 * scale,
      staysWithNext: false,
      pieces: [
        {
          height: size,
          draw: ({ paper, into, x, y }) => {
            const label: Drawing['label'] = (words, { width: most, isBold, ...at }) =>
              paper.label(words, { ...at, size: 9.5, face: isBold ? 'bold' : 'sans' }, most)
            into.add(() => draw({ canvas: paper.pdf, corner: { x: x + (width - size) / 2, y }, size, label }))
          },
        },
      ],
    }
  }
}
