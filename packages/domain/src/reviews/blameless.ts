import { text } from '@holdfast/content/reviews'
import { content } from '../content/content.ts'
import { oncePerText } from '../language/once-per-text.ts'
import type { Text } from '../text.ts'

/** Shown when a factor names somebody; a hint that never blocks (docs/product.md 7.4; F70). */
export const NAMES_HINT: Text = content('names-hint', text('names-hint'))

/** Said to everyone who opens a review (S3.12). */
export const SELF_BLAME_NOTE: Text = content('self-blame-note', text('self-blame-note'))

/** Words around a name that belong to no one person. */
const NOT_A_NAME = new Set(
  'mom mum dad mother father aunt uncle grandma grandpa cousin dr mr mrs ms the and de del la las los da dos van von el y mama papa madre padre tia tio abuela abuelo primo prima sr sra'.split(
    ' ',
  ),
)

/** Names that are everyday words as well; they count only when they are written with a capital. */
const EVERYDAY_WORDS = new Set(
  'will may mark grace hope faith joy rose art bill jack june april august drew chase rich sol luz paz pilar angel dolores rosa rosario mercedes consuelo amparo socorro blanca'.split(
    ' ',
  ),
)

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .match(/\p{L}+/gu) ?? []
const small = (word: string): string => word.toLowerCase()
const startsWithCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** Which of these people a text names, so that the app can ask for roles instead. It may guess wrong: it is only a hint. */
export function namesInText(text: string, names: readonly string[]): string[] {
  const written = wordsOf(text)
  const asWritten = new Set(written.map(small))
  const withCapital = new Set(written.filter(startsWithCapital).map(small))
  return names.filter((name) => {
    const [first, ...others] = tellingWords(name)
    if (first !== undefined && (EVERYDAY_WORDS.has(first) ? withCapital : asWritten).has(first)) return true
    return others.some((word) => withCapital.has(word) && isOnlyIn(name, word, names))
  })
}

const tellingWords = oncePerText((name) =>
  wordsOf(name)
    .map(small)
    .filter((word) => word.length > 1 && !NOT_A_NAME.has(word)),
)

/** A family name that several people share points at none of them. */
const isOnlyIn = (name: string, word: string, names: readonly string[]): boolean =>
  names.every((other) => other === name || !tellingWords(other).includes(word))
