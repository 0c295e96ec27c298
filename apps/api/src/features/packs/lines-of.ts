import { inDrawingOrder, type Paragraph, paragraphOf, type Range, type Run, runsOf } from './letter-runs.ts'
import { lineBreaks } from './line-breaks.ts'
import { FACES, type Face } from './paper-font-files.ts'

/** `size` in points, and the width in which lines must fit. */
export type Room = { size: number; width: number }
/** How words are drawn. */
export type Style = Room & { face: Face }
/** A line in points: its runs as they are read, each `x` from where the line begins, and the letters that no font holds. */
export type Line = {
  runs: (Run & { x: number })[]
  width: number
  isRightToLeft: boolean
  ascent: number
  height: number
  missing: string[]
}

const PARAGRAPH_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/
/** What the fonts of the faces need above and below the line, as parts of the size: alike, so that lines stand evenly. */
const [ASCENT, DESCENT] = [0.96, 0.28]
const BASES: readonly string[] = Object.values(FACES).flat()

/** Words as lines: each letter in a font that holds it, broken where its script may be broken, each line in its drawing order. */
export const linesOf = (words: string, { face, ...room }: Style): Line[] =>
  measured(words, face)(room).map(({ line }) => line())

/** A line before its letters are placed: what a sheet needs to know whether it stays one page. */
export type Row = { height: number; line: () => Line }

/** The same for several widths and sizes: what takes long is done once. */
export function measured(words: string, face: Face): (room: Room) => Row[] {
  const paragraphs = words.split(PARAGRAPH_END).map((part) => {
    const paragraph = paragraphOf(part, face)
    return { paragraph, pieces: piecesOf(paragraph) }
  })
  return (room) =>
    paragraphs.flatMap(({ paragraph, pieces }) =>
      ranges(paragraph, pieces, room).map((range) => rowOf(paragraph, range, room)),
    )
}

const widthOf = (runs: readonly Run[]): number => runs.reduce((sum, { width }) => sum + width, 0)

/** Where the spaces at the end begin: they need no room on the line. */
function visible({ text, letters }: Paragraph, [from, to]: Range): Range {
  const end = letters.slice(from, to).findLastIndex((letter) => text.slice(letter.start, letter.end).trim() !== '')
  return [from, from + end + 1]
}

/** A part of a paragraph that stays on one line: its width as parts of the size, with and without the blanks at its end. */
type Measure = { range: Range; all: number; visible: number }

function measure(paragraph: Paragraph, range: Range): Measure {
  const all = widthOf(runsOf(paragraph, range))
  const seen = visible(paragraph, range)
  return { range, all, visible: seen[1] === range[1] ? all : widthOf(runsOf(paragraph, seen)) }
}

const piecesOf = (paragraph: Paragraph): Measure[] => unbroken(paragraph).map((range) => measure(paragraph, range))

function ranges(paragraph: Paragraph, pieces: readonly Measure[], { size, width }: Room): Range[] {
  const most = width / size
  const fitting = pieces.flatMap((piece) =>
    piece.visible > most
      ? Array.from({ length: piece.range[1] - piece.range[0] }, (_, at) => piece.range[0] + at).map((letter) =>
          measure(paragraph, [letter, letter + 1]),
        )
      : [piece],
  )
  const lines: Range[] = []
  let start = 0
  let used = 0
  for (const { range, all, visible: needed } of fitting) {
    if (range[0] > start && used + needed > most) {
      lines.push([start, range[0]])
      start = range[0]
      used = 0
    }
    used += all
  }
  return [...lines, [start, paragraph.letters.length]]
}

/** What stays on one line, such as a word with the space after it. */
function unbroken({ text, letters }: Paragraph): Range[] {
  const places = lineBreaks(text)
  const ends = letters.flatMap(({ end }, at) => (places.has(end) || at === letters.length - 1 ? [at + 1] : []))
  return ends.map((end, at) => [ends[at - 1] ?? 0, end])
}

function rowOf(paragraph: Paragraph, range: Range, { size }: Room): Row {
  const fonts = new Set(paragraph.letters.slice(...range).map(({ font }) => font))
  const others = [...fonts].filter(({ file }) => !BASES.includes(file))
  const ascent = Math.max(ASCENT, ...others.map((font) => font.ascent)) * size
  const height = ascent + Math.max(DESCENT, ...others.map((font) => font.descent)) * size
  return { height, line: () => ({ ...lineOf(paragraph, range, size), ascent, height }) }
}

function lineOf(paragraph: Paragraph, range: Range, size: number): Omit<Line, 'ascent' | 'height'> {
  const runs = runsOf(paragraph, range)
  const { isRightToLeft } = paragraph
  const width = widthOf(runsOf(paragraph, visible(paragraph, range)))
  // spaces at the end hang out of the line, to the left where it is read from right to left
  let x = isRightToLeft ? width - widthOf(runs) : 0
  const places = new Map<Run, number>()
  for (const run of inDrawingOrder(paragraph, runs)) {
    places.set(run, x * size)
    x += run.width
  }
  return {
    runs: runs.map((run) => ({ ...run, x: places.get(run) ?? 0 })),
    width: width * size,
    isRightToLeft,
    missing: paragraph.letters.slice(...range).flatMap(({ missing }) => missing ?? []),
  }
}
