import { BASE_FILES, EMOJI_FILE, LAO_FILE, OTHER_FILES, SCRIPT_FILES } from './paper-font-files.ts'
import { type PaperFont, paperFont } from './paper-font.ts'

/** What a reader sees as one letter, from `start` to `end` of the text, and the font that holds it. */
export type Letter = { start: number; end: number; font: PaperFont; missing?: string }

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })
const IGNORED = /\p{Default_Ignorable_Code_Point}/u
/** Control characters, and signs that would turn the letters of a name around, or of its neighbors. */
const UNDRAWN = /[\p{Cc}\u202a-\u202e]/gu
const BLANK = /^[\s\p{Default_Ignorable_Code_Point}]+$/u
const EMOJI = /^\p{Emoji_Presentation}|\ufe0f/u
const SCRIPTS = SCRIPT_FILES.map(([script, file]) => ({
  file,
  begins: new RegExp(`^\\p{Script_Extensions=${script}}`, 'u'),
}))
const STAND_IN = '[?]'

/**
 * One paragraph as it is drawn, each letter in a font that holds all of it, so that marks stay with their letter. A script that the
 * base font holds only in part is drawn in its own font alone, so that letters which are joined stay joined.
 */
export function lettersInFonts(paragraph: string, isBold: boolean): { text: string; letters: Letter[] } {
  const base = paperFont(isBold ? BASE_FILES.bold : BASE_FILES.regular)
  const drawn = paragraph.replaceAll('\t', ' ').replace(UNDRAWN, '')
  const segments = Array.from(GRAPHEMES.segment(drawn), ({ segment }) => segment)
  const scripts = new Set([LAO_FILE, ...segments.flatMap((letter) => (holds(base, letter) ? [] : filesOf(letter)))])
  const letters: Letter[] = []
  let text = ''
  const add = (words: string, font: PaperFont, missing?: string) => {
    letters.push({ start: text.length, end: text.length + words.length, font, ...(missing && { missing }) })
    text += words
  }
  for (const letter of segments) {
    const fonts = { base, before: letters.at(-1)?.font ?? base, scripts }
    // a decorated letter, such as a bold script one, is drawn as the plain letter it stands for
    const forms = [letter, letter.normalize('NFKC')]
    const held = forms.map((form) => ({ form, font: fontOf(form, fonts) })).find(({ font }) => font)
    if (held?.font) add(held.form, held.font)
    else add(STAND_IN, base, letter)
  }
  return { text, letters }
}

type Fonts = { base: PaperFont; before: PaperFont; scripts: ReadonlySet<string> }

function fontOf(letter: string, { base, before, scripts }: Fonts): PaperFont | undefined {
  if (BLANK.test(letter) && before.file !== EMOJI_FILE && holds(before, letter)) return before
  const own = EMOJI.test(letter) ? [EMOJI_FILE] : filesOf(letter).filter((file) => scripts.has(file))
  if (own.includes(before.file) && holds(before, letter)) return before
  for (const file of [...own, base.file, ...OTHER_FILES]) if (holds(paperFont(file), letter)) return paperFont(file)
  return undefined
}

const filesOf = (letter: string): string[] =>
  letter < '\u0300' ? [] : SCRIPTS.filter(({ begins }) => begins.test(letter)).map(({ file }) => file)

/** Marks may be one sign with their letter in a font, or signs of their own. */
const holds = (font: PaperFont, letter: string): boolean =>
  [letter, letter.normalize('NFC'), letter.normalize('NFD')].some((form) =>
    Array.from(form).every((sign) => IGNORED.test(sign) || font.has(sign.codePointAt(0) ?? 0)),
  )
