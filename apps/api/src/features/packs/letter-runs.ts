import type { EmbeddingLevels } from 'bidi-js'
import { bidi } from './bidi.ts'
import { type Letter, lettersInFonts } from './letters-in-fonts.ts'
import type { PaperFont } from './paper-font.ts'
import type { Face } from './paper-font-files.ts'

/** A paragraph as it is drawn, with the direction of each of its letters (Unicode Standard Annex 9). */
export type Paragraph = { text: string; letters: Letter[]; levels: EmbeddingLevels; isRightToLeft: boolean }
/** Letters of a paragraph: the first, and the one after the last. */
export type Range = readonly [from: number, to: number]
/** Letters beside each other that are drawn in one piece: of one font and direction. `width` is a part of the letters' size. */
export type Run = {
  start: number
  end: number
  words: string
  font: PaperFont
  isRightToLeft: boolean
  width: number
}

/** What tells the direction of letters is not drawn itself. */
const SIGNS = /[\u061c\u200e\u200f\u2066-\u2069]/gu

/** The paragraph has the direction of the first letter that stands in nobody's isolated words. */
export function paragraphOf(words: string, face: Face): Paragraph {
  const { text, letters } = lettersInFonts(words, face)
  const levels = bidi.getEmbeddingLevels(text)
  return { text, letters, levels, isRightToLeft: (levels.paragraphs[0]?.level ?? 0) % 2 === 1 }
}

/** The runs of a range as they are read. */
export function runsOf({ text, letters, levels }: Paragraph, [from, to]: Range): Run[] {
  const groups: { start: number; end: number; font: PaperFont; level: number }[] = []
  for (const { start, end, font } of letters.slice(from, to)) {
    const level = levels.levels[start] ?? 0
    const last = groups.at(-1)
    if (last?.level === level && last.font === font) last.end = end
    else groups.push({ start, end, font, level })
  }
  return groups.flatMap(({ start, end, font, level }) => {
    const words = text.slice(start, end).replace(SIGNS, '')
    if (words === '') return []
    const isRightToLeft = level % 2 === 1
    return { start, end, words, font, isRightToLeft, width: font.widthOf(words, isRightToLeft) }
  })
}

/** The runs of one line as they stand on paper, from left to right. */
export function inDrawingOrder({ text, levels }: Paragraph, runs: readonly Run[]): Run[] {
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) return []
  const places = bidi.getReorderedIndices(text, levels, first.start, last.end - 1)
  return runs.toSorted((a, b) => places.indexOf(a.start) - places.indexOf(b.start))
}
