import { text } from '@holdfast/content/reviews'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'

/** Shown when a factor or its change blames somebody; a hint that never blocks (docs/product.md 7.4; F70). */
export const BLAME_HINT: Text = content('blame-hint', text('blame-hint'))

const BLAME = [
  /\b(?:is|are|was|were|am|be|being|entirely|all|only) to blame\b|\bblames? (?:him|her|them|you|on)\b|\b(?:his|her|their|your|my|whose) (?:own )?fault\b/i,
  /\b(?:selfish|weak|lazy|stupid|useless|worthless|hysterical|cowardly|pathetic|irresponsible|manipulative|toxic|crazy)\b/i,
  /\b(?:addicts?|junkies?|drunks?|liars?|manipulates?|manipulating|enablers?)\b/i,
  /\b(?:ruined|sabotaged|screwed up|let (?:us|everyone|everybody) (?:all )?down)\b/i,
  /\b(?:tiene|tienen|tuvo|tuvieron|tengo|fue) (?:toda )?la culpa\b|\b(?:por|es|fue) (?:su|tu|mi) culpa\b|\bculpa (?:suya|tuya|mía|de (?:él|ella|ellos|ellas))\b/i,
  /\b(?:egoísta|débil|perezos[oa]|flojo|floja|estúpid[oa]|inútil|histéric[oa]|cobarde|irresponsable|manipulador[a]?|tóxic[oa]|loc[oa])s?\b/i,
  /\b(?:adict[oa]s?|drogadict[oa]s?|borrach[oa]s?|mentiros[oa]s?|manipulan?)\b/i,
  /\b(?:arruinó|saboteó|echó a perder|nos falló)\b/i,
]
const SELF_BLAME = [
  /\b(?:my (?:own )?fault|i(?: am|'m|’m| was) to blame|i failed (?:him|her|them|everyone|us)|i let (?:him|her|them|everyone|us) down|because of me|i ruined)\b/i,
  /\b(?:es|fue) (?:por )?(?:mi culpa|culpa mía)|\bculpa mía\b|\b(?:le|les|la|lo|los|las) fallé\b|\bpor mi culpa\b|\byo (?:lo )?arruiné\b/i,
]
/** "Not her fault" blames nobody, and neither does a medical word. */
const UNLESS =
  /\b(?:not|nobody(?:'s|’s)?|no one(?:'s|’s)?|never|isn(?:'|’)t|wasn(?:'|’)t|no es|no fue|nadie tiene)\b[^.;]{0,24}$/i

const finds = (patterns: readonly RegExp[], words: string): boolean =>
  patterns.some((pattern) => {
    const found = pattern.exec(words)
    return found !== null && !UNLESS.test(words.slice(0, found.index))
  })

/** Whether a text blames or labels somebody. It may guess wrong: it is only a hint. */
export const blamesSomebody = (words: string): boolean => finds(BLAME, words)

/** Whether somebody blames themselves: then they are told that they did not cause it (S3.12). */
export const blamesSelf = (words: string): boolean => finds(SELF_BLAME, words)
