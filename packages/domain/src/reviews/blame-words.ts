import { text } from '@holdfast/content/reviews'
import { content } from '../content/content.ts'
import { oncePerText } from '../language/once-per-text.ts'
import { fold, isNegated } from '../language/sentences.ts'
import type { Text } from '../text.ts'

/** Shown when a factor or its change blames somebody; a hint that never blocks (docs/product.md 7.4; F70). */
export const BLAME_HINT: Text = content('blame-hint', text('blame-hint'))

const BLAME = [
  /\b(?:is|are|was|were|am|be|being|entirely|all|only) to blame\b|\bblames? (?:him|her|them|you|on)\b|\b(?:his|her|their|your|my|whose) (?:own )?fault\b/g,
  /\b(?:selfish|weak|lazy|stupid|useless|worthless|hysterical|cowardly|pathetic|irresponsible|manipulative|toxic|crazy)\b/g,
  /\b(?:addicts?|junkies?|drunks?|liars?|manipulates?|manipulating|enablers?)\b/g,
  /\b(?:ruined|sabotaged|screwed up|let (?:us|everyone|everybody) (?:all )?down)\b/g,
  /\b(?:tiene|tienen|tuvo|tuvieron|tengo|fue) (?:toda )?la culpa\b|\b(?:por|es|fue) (?:su|tu|mi) culpa\b|\bculpa (?:suya|tuya|mia|de (?:el|ella|ellos|ellas))\b/g,
  /\b(?:egoista|debil|perezos[oa]|flojo|floja|estupid[oa]|inutil|histeric[oa]|cobarde|irresponsable|manipuladora?|toxic[oa]|loc[oa])s?\b/g,
  /\b(?:adict[oa]s?|drogadict[oa]s?|borrach[oa]s?|mentiros[oa]s?|manipulan?)\b/g,
  /\b(?:arruino|saboteo|echo a perder|nos fallo)\b/g,
]
const SELF_BLAME = [
  /\b(?:my (?:own )?fault|i(?: am|'m| was) to blame|i failed (?:him|her|them|everyone|us)|i let (?:him|her|them|everyone|us) down|because of me|i ruined)\b/g,
  /\b(?:es|fue) (?:por )?(?:mi culpa|culpa mia)|\bculpa mia\b|\b(?:le|les|la|lo|los|las) falle\b|\bpor mi culpa\b|\byo (?:lo )?arruine\b/g,
]
// "nobody is to blame" in Spanish; other denials are known to the rules of language
const NOBODY = /\bnadie\b[^,;:]*$/

const finds = (patterns: readonly RegExp[], words: string): boolean => {
  const folded = fold(words)
  return patterns.some((pattern) =>
    [...folded.matchAll(pattern)].some(
      ({ index }) => !isNegated(folded, index) && !NOBODY.test(folded.slice(0, index)),
    ),
  )
}

/** Whether a text blames or labels somebody. It may guess wrong: it is only a hint. */
export const blamesSomebody = oncePerText((words) => finds(BLAME, words))

/** Whether somebody blames themselves: then they are told that they did not cause it (S3.12). */
export const blamesSelf = oncePerText((words) => finds(SELF_BLAME, words))
