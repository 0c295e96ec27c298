import { readFileSync } from 'node:fs'
import { bidi } from './bidi.ts'
import { create, type Font } from 'fontkit'
import * as harfbuzz from 'harfbuzzjs'

type Shape = {
  glyphs: { id: number; advanceWidth: number; codePoints: number[] }[]
  positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[]
  advanceWidth: number
  /**
   * Whether the letters can be read back from the glyphs, one after another; readers of PDF files turn around by themselves what
   * is drawn from right to left.
   */
  isPlain: boolean
}

/** A font as lines are made of it; `pdf` is what the PDF library is given. Lengths are parts of the letters' size. */
export type PaperFont = {
  file: string
  ascent: number
  descent: number
  has: (codePoint: number) => boolean
  widthOf: (words: string, isRightToLeft: boolean) => number
  shape: (words: string, isRightToLeft: boolean) => Shape
  pdf: Uint8Array
}

/** Feature by which the PDF library hands on that a run is read from right to left. */
export const RIGHT_TO_LEFT = 'rtla'

const opened = new Map<string, PaperFont>()

/** Reads a font when it is first needed, and keeps it. HarfBuzz chooses and places the glyphs: fontkit fails on several scripts. */
export function paperFont(file: string): PaperFont {
  const known = opened.get(file)
  if (known) return known
  const bytes = readFileSync(file)
  const font = create(bytes) as Font
  const place = placerOf(bytes)
  const shape: PaperFont['shape'] = (words, isRightToLeft) =>
    shapeOf(font, place(words, isRightToLeft), words, isRightToLeft)
  const layout = (words: string, features: readonly string[] = []) => shape(words, features.includes(RIGHT_TO_LEFT))
  const made: PaperFont = {
    file,
    ascent: font.ascent / font.unitsPerEm,
    descent: -font.descent / font.unitsPerEm,
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    shape,
    widthOf: (words, isRightToLeft) => advanceOf(place(words, isRightToLeft).getGlyphPositions()) / font.unitsPerEm,
    // an open font is taken as well as its bytes; the types do not know it yet
    pdf: Object.assign(font, { layout }) as unknown as Uint8Array,
  }
  opened.set(file, made)
  return made
}

/** Chooses and places the glyphs of a run. */
function placerOf(bytes: Uint8Array) {
  const shaping = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(bytes)))
  const buffer = new harfbuzz.Buffer()
  return (words: string, isRightToLeft: boolean): harfbuzz.Buffer => {
    buffer.reset()
    buffer.setClusterLevel(harfbuzz.ClusterLevel.CHARACTERS)
    buffer.setFlags(harfbuzz.BufferFlag.REMOVE_DEFAULT_IGNORABLES)
    buffer.addText(words)
    buffer.guessSegmentProperties()
    buffer.setDirection(isRightToLeft ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR)
    harfbuzz.shape(shaping, buffer)
    return buffer
  }
}

const advanceOf = (positions: Shape['positions']): number => positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0)

function shapeOf(font: Font, placed: harfbuzz.Buffer, words: string, isRightToLeft: boolean): Shape {
  const infos = placed.getGlyphInfos()
  const positions = placed.getGlyphPositions()
  const starts = infos.map(({ cluster }) => cluster)
  const letters = lettersOf(words, starts, isRightToLeft)
  return {
    glyphs: infos.map(({ codepoint: id }, at) => ({
      id,
      advanceWidth: font.getGlyph(id).advanceWidth,
      codePoints: letters[at] ?? [],
    })),
    positions,
    advanceWidth: advanceOf(positions),
    isPlain:
      isRightToLeft ||
      positions.every(({ xOffset, yOffset }, at) => {
        const before = starts[at - 1] ?? -1
        return xOffset === 0 && yOffset === 0 && (starts[at] ?? 0) > before
      }),
  }
}

/** The letters that each glyph stands for: from its own to where the next glyph's begin; a second glyph of one letter has none. */
function lettersOf(words: string, starts: readonly number[], isRightToLeft: boolean): number[][] {
  const sorted = [...new Set(starts)].toSorted((a, b) => a - b)
  const ends = new Map(sorted.map((start, at) => [start, sorted[at + 1] ?? words.length]))
  const inReading = (isRightToLeft ? starts.toReversed() : starts).map((start) => {
    const end = ends.get(start) ?? start
    ends.delete(start)
    return Array.from(words.slice(start, end), (letter) => {
      const drawn = isRightToLeft ? (bidi.getMirroredCharacter(letter) ?? letter) : letter
      return drawn.codePointAt(0) ?? 0
    })
  })
  return isRightToLeft ? inReading.toReversed() : inReading
}
