const START = '\u2068'
const END = '\u2069'
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u
/** Signs that turn the direction of what stands beside them. */
const SIGNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
/** Overrides and embeddings: they would turn the letters of a name, or of its neighbors, around. */
const OVERRIDES = /[\u202a-\u202e]/gu

const turns = (words: string): boolean => RIGHT_TO_LEFT.test(words) || words.search(SIGNS) >= 0

function balanced(line: string): string {
  let depth = 0
  let kept = ''
  for (const letter of line.replace(OVERRIDES, '')) {
    if (letter >= '\u2066' && letter <= START) depth += 1
    else if (letter === END) {
      if (depth === 0) continue
      depth -= 1
    }
    kept += letter
  }
  return kept + END.repeat(depth)
}

/**
 * Words of somebody for the middle of a sentence: their direction is their own and reaches nothing beside them (Unicode Standard
 * Annex 9, 2.4). Words that are written from left to right, without such signs, stay as they are.
 */
export const isolated = (words: string): string =>
  turns(words)
    ? words
        .split('\n')
        .map((line) => (turns(line) ? START + balanced(line) + END : line))
        .join('\n')
    : words
