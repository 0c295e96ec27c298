import type { Line } from './lines-of.ts'
import type { Canvas } from './paper.ts'
import { FACES, type Face, isHeavy } from './paper-font-files.ts'
import { RIGHT_TO_LEFT } from './paper-font.ts'

const BASES: readonly string[] = Object.values(FACES).flat()

/** Where and how a line is drawn: the upper left corner and the size in points. */
export type Ink = { x: number; y: number; size: number; face: Face }

const BLACK = '#000000'

/** Draws one line with its upper left corner at x and y. */
export function drawLine(canvas: Canvas, { runs, ascent }: Line, { x, y, size, face }: Ink): void {
  canvas
    .fontSize(size)
    .fillColor(BLACK)
    .strokeColor(BLACK)
    .lineWidth(size * 0.03)
  for (const run of runs) {
    canvas.registerFont(run.font.file, run.font.pdf).font(run.font.file)
    const draw = () =>
      canvas.text(run.words, x + run.x, y + ascent, {
        lineBreak: false,
        baseline: 'alphabetic',
        features: run.isRightToLeft ? [RIGHT_TO_LEFT] : [],
        // the other fonts have one weight: an outline makes it bold
        fill: true,
        stroke: isHeavy(face) && !BASES.includes(run.font.file),
      })
    if (run.font.shape(run.words, run.isRightToLeft).isPlain) draw()
    else readAs(canvas, run.words, size, draw)
  }
}

/**
 * Where glyphs are not letters in their order, the letters are told to whoever copies them or has them read aloud. Some readers
 * place them by what holds where the words end: so the page is turned as for the text, and back inside, and the font named again.
 */
function readAs(canvas: Canvas, words: string, size: number, draw: () => void): void {
  const turn = () => canvas.save().transform(1, 0, 0, -1, 0, canvas.page.height)
  turn()
  canvas.markContent('Span', { actual: words })
  turn()
  draw()
  canvas.restore()
  canvas.addContent(`/${(canvas as Canvas & { _font?: { id: string } })._font?.id} ${size} Tf`)
  canvas.endMarkedContent().restore()
}
