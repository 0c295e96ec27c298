import { isolated } from '@holdfast/domain/shared/isolated'
import { expect, test } from 'vitest'
import { NAMES_OF_SCRIPTS } from '../../test/names-of-scripts.ts'
import { type Line, linesOf } from './lines-of.ts'
import { FACES, type Face } from './paper-font-files.ts'

const STYLE = { size: 11, face: 'sans', width: 300 } as const
const glyphs = (lines: readonly Line[]) =>
  lines.flatMap(({ runs }) => runs.flatMap(({ font, words, isRightToLeft }) => font.shape(words, isRightToLeft).glyphs))
const words = ({ runs }: Line): string => runs.map((run) => run.words).join('')
/** The runs of a line as they stand on paper. */
const drawn = ({ runs }: Line): string[] => runs.toSorted((a, b) => a.x - b.x).map((run) => run.words)

test.each(NAMES_OF_SCRIPTS)('%s: every letter has a glyph, in every face', (_, name) => {
  for (const face of Object.keys(FACES) as Face[]) {
    const lines = linesOf(name, { ...STYLE, face })
    expect(lines.flatMap(({ missing }) => missing)).toEqual([])
    expect(glyphs(lines).filter(({ id }) => id === 0)).toEqual([])
    expect(words(lines[0] as Line)).toBe(name)
  }
})

test.each([
  ['a name in a sentence', `With ${isolated('שרה כהן')} and Rosa`, ['With ', 'שרה כהן', ' ', 'and Rosa']],
  ['a list', ['שרה כהן', 'דוד', 'Rosa'].map(isolated).join(', '), ['שרה כהן', ', ', 'דוד', ', ', 'Rosa']],
  ['a number in it', 'שרה 12 כהן', ['כהן', ' ', '12', 'שרה ']],
  ['a sentence from right to left', 'שרה (Rosa) כהן.', ['כהן.', ') ', 'Rosa', '(', 'שרה ']],
  ['signs of direction', 'Rosa\u202e \u2068Ana\u2069\u200f', ['Rosa ', 'Ana']],
])('%s is drawn in its order', (_, text, expected) => {
  const [line] = linesOf(text, STYLE)
  expect(drawn(line as Line)).toEqual(expected)
})

test('letters that are joined stay in one font, though the base font holds some of them', () => {
  const [line] = linesOf('ٻانهون', STYLE)
  expect(line?.runs).toHaveLength(1)
})

test.each([
  ['Chinese', '我们爱你，希望你回家。'.repeat(6)],
  ['Thai', 'เราทุกคนรักคุณและอยากให้คุณกลับบ้าน'.repeat(4)],
  ['Burmese', 'ချစ်လှစွာသောညီလေးရေငါတို့အားလုံးမင်းကိုချစ်တယ်'.repeat(3)],
  ['English', 'We love you and want you to come home. '.repeat(6)],
  ['Arabic', 'نحن نحبك كثيرا ونريد أن تعود إلى البيت. '.repeat(5)],
  ['no break at all', 'Rosa'.repeat(60)],
])('%s: lines fit in the width and lose nothing', (_, text) => {
  const lines = linesOf(text, STYLE)
  expect(lines.length).toBeGreaterThan(2)
  for (const { width } of lines) expect(width).toBeLessThanOrEqual(STYLE.width)
  expect(lines.map(words).join('')).toBe(text)
})

test('a Thai line ends after a word, and a Chinese one never begins with a comma', () => {
  const [first] = linesOf('เราทุกคนรักคุณ', { ...STYLE, width: 60 })
  expect(words(first as Line)).toBe('เราทุกคนรัก')
  for (const line of linesOf('我们爱你，'.repeat(30), STYLE)) expect(words(line)).not.toMatch(/^，/)
})

test('a sign that no font holds is told, and a decorated letter is drawn plain', () => {
  const [line] = linesOf('𓀀 Rosa 𝓐𝓷𝓪', STYLE)
  expect(words(line as Line)).toBe('[?] Rosa Ana')
  expect(line?.missing).toEqual(['𓀀'])
})

test('paragraphs are lines of their own, and an empty one is a line', () => {
  expect(linesOf('Rosa\n\nAna\r\nשרה', STYLE).map(words)).toEqual(['Rosa', '', 'Ana', 'שרה'])
})
