import { EMOJI_FILE, FACES, type Face, LAO_FILE, OTHER_FILES, SCRIPT_FILES } from './paper-font-files.ts'
import { type PaperFont, paperFont } from './paper-font.ts'

/** What a reader sees as one letter, from `start` to `end` of the text, and the font that holds it. */
export type Letter = { start: number; end: number; font: PaperFont; missing?: string }

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })
const IGNORED = /\p{Default_Ignorable_Code_Point}/u
/** Control characters, and signs that would turn the letters of a name around, or of its neighbors. */
const UNDRAWN = /[\p{Cc}\u202a-\u202e]/gu
/** Stands between the hour and AM or PM; few fonts hold it. */
const NARROW_SPACE = '\u202f'
/** A word, or the blanks between two. */
const WORDS = /\s+|\S+/gu
const BLANK = /^[\s\p{Default_Ignorable_Code_Point}]+$/u
const EMOJI = /^\p{Emoji_Presentation}|\ufe0f/u
const SCRIPTS = SCRIPT_FILES.map(([script, file]) => ({
  file,
  begins: new RegExp(`^\\p{Script_Extensions=${script}}`, 'u'),
}))
const STAND_IN = '[?]'

/**
 * One paragraph as it is drawn, each letter in a font that holds all of it, so that marks stay with their letter. A script that
 * the fonts of the face hold only in part is drawn in its own font alone, so that letters which are joined stay joined; other
 * words each in one font, if one holds the word.
 */
export function lettersInFonts(paragraph: string, face: Face): { text: string; letters: Letter[] } {
  const bases = FACES[face].map(paperFont)
  const drawn = paragraph.replaceAll('\t', ' ').replaceAll(NARROW_SPACE, '\u00a0').replace(UNDRAWN, '')
  const scripts = new Set([
    LAO_FILE,
    ...Array.from(GRAPHEMES.segment(drawn), ({ segment }) => segment).flatMap((letter) =>
      bases.some((font) => holds(font, letter)) ? [] : filesOf(letter),
    ),
  ])
  const letters: Letter[] = []
  let text = ''
  const add = (words: string, font: PaperFont, missing?: string) => {
    letters.push({ start: text.length, end: text.length + words.length, font, ...(missing && { missing }) })
    text += words
  }
  for (const word of drawn.match(WORDS) ?? []) {
    const segments = Array.from(GRAPHEMES.segment(word), ({ segment }) => segment)
    const ordered = inOrderFor(bases, segments)
    for (const letter of segments) {
      const fonts = { bases: ordered, before: letters.at(-1)?.font ?? ordered[0], scripts }
      // a decorated letter, such as a bold script one, is drawn as the plain letter it stands for
      const forms = [letter, letter.normalize('NFKC')]
      const held = forms.map((form) => ({ form, font: fontOf(form, fonts) })).find(({ font }) => font)
      if (held?.font) add(held.form, held.font)
      else add(STAND_IN, paperFont(FACES[face][0]), letter)
    }
  }
  return { text, letters }
}

/** The fonts of a face, first the one that holds all of a word that any of them holds. */
function inOrderFor(bases: readonly PaperFont[], word: readonly string[]): PaperFont[] {
  const held = word.filter((letter) => bases.some((font) => isIn(font, letter)))
  const whole = bases.find((font) => held.every((letter) => isIn(font, letter)))
  return whole ? [whole, ...bases.filter((font) => font !== whole)] : [...bases]
}

type Fonts = { bases: readonly PaperFont[]; before: PaperFont | undefined; scripts: ReadonlySet<string> }

function fontOf(letter: string, { bases, before, scripts }: Fonts): PaperFont | undefined {
  const goesOn = before !== undefined && holds(before, letter)
  if (goesOn && BLANK.test(letter) && before.file !== EMOJI_FILE) return before
  const own = EMOJI.test(letter) ? [EMOJI_FILE] : filesOf(letter).filter((file) => scripts.has(file))
  if (goesOn && own.includes(before.file)) return before
  const files = [...own, ...bases.map(({ file }) => file), ...OTHER_FILES]
  const file = files.find((one) => holds(paperFont(one), letter))
  return file === undefined ? undefined : paperFont(file)
}

const filesOf = (letter: string): string[] =>
  letter < '\u0300' ? [] : SCRIPTS.filter(({ begins }) => begins.test(letter)).map(({ file }) => file)

/** Marks may be one sign with their letter in a font, or signs of their own. */
const holds = remembered((font, letter) =>
  [letter, letter.normalize('NFC'), letter.normalize('NFD')].some((form) => hasAll(font, form)),
)

/** Whether a font has a sign for the letter as it is usually written, marks and all. */
const isIn = remembered((font, letter) => hasAll(font, letter.normalize('NFC')))

const hasAll = (font: PaperFont, form: string): boolean =>
  Array.from(form).every((sign) => IGNORED.test(sign) || font.has(sign.codePointAt(0) ?? 0))

function remembered(ask: (font: PaperFont, letter: string) => boolean): typeof ask {
  const known = new WeakMap<PaperFont, Map<string, boolean>>()
  return (font, letter) => {
    const answers = known.get(font) ?? new Map<string, boolean>()
    known.set(font, answers)
    const answer = answers.get(letter) ?? ask(font, letter)
    answers.set(letter, answer)
    return answer
  }
}
