import { FORCE_KINDS, FORCE_PATTERNS, type ForceKind } from './force-patterns.ts'
import { oncePerText } from './once-per-text.ts'
import { fold, sentencesOf } from './sentences.ts'

const NEGATOR =
  /\b(?:not|never|nobody|none|nor|neither|without|cannot|no|nunca|jamas|nadie|sin|tampoco|ni|ningun\w*|instead of|rather than|en vez de|en lugar de|evit\w+)\b|n't\b/g
/** “Says no” negates nothing. */
const SAID_NO = /\b(?:say|says|said|a|the|answer|answers|dice|diga|un|el|responde) $/
/** Words that may stand between a negation and what it denies. */
const BETWEEN =
  /\b(?:one|of|us|is|are|be|been|to|may|should|must|can|will|would|ever|even|try|tries|going|se|lo|la|le|les|te|nos|debe\w*|puede\w*|va|van|vamos|a|el|ella|que|nadie|never|not|any|body)\b/g
/** A new subject or a condition: what follows is not denied by what stood before it. */
const NEW_CLAUSE =
  /\b(?:we|i|you|he|she|they|someone|somebody|everyone|then|until|unless|but|so|because|and then|nosotros|yo|entonces|hasta|pero|porque|alguien|todos)\b/
const CONDITION = /\b(?:if|when|whenever|until|unless|as long as|si|cuando|hasta|mientras)\b/

/** A list that one “nobody” denies goes on over commas: “nobody holds, grabs or restrains”. */
const NOBODY = /\b(?:nobody|no one|nadie|ningun\w*)\b[^;:—–]*$/

/** Whether what stands at this place of a folded sentence is denied there: “we do not lock the door”. */
function isDenied(folded: string, index: number): boolean {
  const before = folded.slice(0, index)
  const clause = before.split(/[,;:—–]/).at(-1) ?? ''
  const isDeniedHere = [...clause.matchAll(NEGATOR)].some((negator) => {
    const ahead = clause.slice(0, negator.index)
    if (negator[0] === 'no' && SAID_NO.test(ahead)) return false
    const between = clause.slice(negator.index + negator[0].length)
    if (between.replaceAll(BETWEEN, ' ').trim() === '') return true
    return !CONDITION.test(ahead) && !NEW_CLAUSE.test(between)
  })
  return isDeniedHere || (isListed(clause) && NOBODY.test(before) && !NEW_CLAUSE.test(before))
}

const isListed = (clause: string): boolean => clause.trim() === '' || / (?:or|nor|o|ni) $/.test(clause)

const DENIED_INSIDE = /\b(?:not|never|isn't|aren't|no|nunca)\b/

function isFound(kind: ForceKind, folded: string): boolean {
  const { cues, unless } = FORCE_PATTERNS[kind]
  if (unless?.test(folded)) return false
  return cues.some((cue) =>
    [...folded.matchAll(new RegExp(cue, `${cue.flags}g`))].some((match) => {
      // “the door is not locked”: the denial stands inside what was found, before its last word
      const inside = /^(?:doors?|exits?|keys|puertas?|llaves)/.test(match[0]) && DENIED_INSIDE.test(match[0])
      return !inside && !isDenied(folded, match.index)
    }),
  )
}

/** Any cue of any kind: most words hold none, and are looked at no further. */
const ANY_CUE = new RegExp(
  FORCE_KINDS.flatMap((kind) => FORCE_PATTERNS[kind].cues.map(({ source }) => `(?:${source})`)).join('|'),
  'm',
)

/**
 * The ways of holding somebody against their will that these words plan or speak (docs/practice.md ruling 3), in either
 * language. Quoted words count: an answer is often written as it is said. Words that deny it (“we do not lock the door”)
 * are none. Empty where nothing is found.
 */
export const forceIn: (words: string) => readonly ForceKind[] = oncePerText(lookFor)

function lookFor(words: string): ForceKind[] {
  const unquoted = words.replaceAll(/["“”«»„]/g, ' ')
  if (!ANY_CUE.test(fold(unquoted))) return []
  const sentences = sentencesOf(unquoted).map(({ text }) => fold(text))
  return FORCE_KINDS.filter((kind) => sentences.some((sentence) => isFound(kind, sentence)))
}
