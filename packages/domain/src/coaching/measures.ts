import { fold, sentencesOf } from '../language/sentences.ts'
import { countWords, LONG_STATEMENT, spokenMinutes, TOO_LONG_STATEMENT } from '../statements/spoken-length.ts'
import { missingParts, type StatementPart } from '../statements/statement-parts.ts'

/** More than these, and a listener loses the thread (docs/practice.md 4.2, guidance). */
const MAX_EVENTS = 3
/** In words: beyond this, a sentence is hard to follow by ear (guidance). */
const LONG_SENTENCE = 30

/** What can be measured in a statement (docs/practice.md 4.2; F19, F20; S3.11). */
export type Measures = {
  wordCount: number
  minutes: number
  /** Words in the longest sentence. */
  longestSentence: number
  /** Different dates and years that are named. */
  events: number
  /** How much of the text speaks of oneself rather than of “you”, 0 to 1; null in a language where it cannot be counted. */
  firstPerson: number | null
  missingParts: StatementPart[]
  ask: { namesPlace: boolean | null; saysToday: boolean; isQuestion: boolean }
  offersSupport: boolean
  /** S3.11: both are needed. */
  tone: { compassionate: boolean; firm: boolean }
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'
const DATES = new RegExp(
  `\\b(?:(?:${MONTHS})\\.? \\d{1,2}|\\d{1,2} (?:of |de )?(?:${MONTHS})|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|(?:in|en) (?:19|20)\\d\\d|last (?:christmas|thanksgiving|easter|summer|winter|spring|fall|week|month|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|la semana pasada|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo) pasado)\\b`,
  'g',
)
const TODAY = /\b(?:today|right now|now|this (?:morning|afternoon|evening)|hoy|ahora|esta (?:manana|tarde|noche))\b/
const WARM =
  /\b(?:love|loved|loves|miss|missed|proud|care about|dear|grateful|thank|admire|believe in you|hug|hope|quiero|te amo|extrano|orgullos[oa]|gracias|abrazo|carino|espero)\b/
const SUPPORT =
  /\b(?:i'll|i will|i can|i'd|i am going to|i'm going to|you can count on me|voy a|vengo|vendre|ire|te llevo|te llevare|cuidare|estare|llamare|te visito)\b/
const GENERIC = new Set(
  'the of at and a in for center centre hospital house home clinic program programme recovery treatment health services inc llc centro clinica casa programa tratamiento salud el la los las de del y'.split(
    ' ',
  ),
)

/** The words of a place's name that tell it from others. */
function tellingWords(place: string): string[] {
  const words = fold(place.replace(/\(.*?\)/g, ' ')).match(/[a-z0-9']+/g) ?? []
  const telling = words.filter((word) => !GENERIC.has(word))
  return telling.length > 0 ? telling : words
}

function namesPlace(ask: string, place: string | null): boolean | null {
  if (place === null || place.trim() === '') return null
  const said = new Set(fold(ask).match(/[a-z0-9']+/g))
  return tellingWords(place).every((word) => said.has(word))
}

function firstPerson(folded: string): number | null {
  const own = folded.match(/\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)\b/g)?.length ?? 0
  const you = folded.match(/\byou(?:'re|'ve|'d|'ll|r|rs|rself)?\b/g)?.length ?? 0
  return own + you === 0 ? null : Math.round((own / (own + you)) * 100) / 100
}

/** Counts and looks for what a good statement has, in whichever language it is written. */
export function measuresOf(parts: Readonly<Record<StatementPart, string>>, place: string | null): Measures {
  const text = Object.values(parts).join('\n')
  const folded = fold(text)
  const wordCount = countWords(text)
  const ask = fold(parts.ask)
  const named = namesPlace(parts.ask, place)
  const isQuestion = ask.includes('?')
  const saysToday = TODAY.test(ask)
  return {
    wordCount,
    minutes: spokenMinutes(wordCount),
    longestSentence: Math.max(0, ...sentencesOf(text).map((one) => countWords(one.text))),
    events: new Set(folded.match(DATES)).size,
    firstPerson: firstPerson(folded),
    missingParts: missingParts(parts),
    ask: { namesPlace: named, saysToday, isQuestion },
    offersSupport: SUPPORT.test(fold(parts.support)),
    tone: { compassionate: WARM.test(folded), firm: isQuestion && saysToday },
  }
}

/** What a measure suggests; each has its words in `MEASURE_TEXTS`. */
export const MEASURE_HINTS = [
  'too_long',
  'long',
  'long_sentence',
  'many_events',
  'little_about_oneself',
  'ask_names_no_place',
  'ask_without_today',
  'ask_is_no_question',
  'no_support',
  'not_warm',
] as const
/** What a measured statement could gain by; none of these stands in the way of sharing it. */
export type MeasureHint = (typeof MEASURE_HINTS)[number]

/** Below this, a statement speaks more about “you” than about what one saw and felt oneself (guidance). */
const LITTLE_ABOUT_ONESELF = 0.35

/** What would make the statement stronger. Parts that are still empty are told elsewhere and not judged here. */
export function measureHints(measures: Measures): MeasureHint[] {
  const {
    wordCount,
    longestSentence,
    events,
    firstPerson: own,
    ask,
    offersSupport,
    tone,
    missingParts: missing,
  } = measures
  const has = (part: StatementPart) => !missing.includes(part)
  const found: Record<MeasureHint, boolean> = {
    too_long: wordCount > TOO_LONG_STATEMENT,
    long: wordCount > LONG_STATEMENT && wordCount <= TOO_LONG_STATEMENT,
    long_sentence: longestSentence > LONG_SENTENCE,
    many_events: events > MAX_EVENTS,
    little_about_oneself: own !== null && wordCount >= 60 && own < LITTLE_ABOUT_ONESELF,
    ask_names_no_place: has('ask') && ask.namesPlace === false,
    ask_without_today: has('ask') && !ask.saysToday,
    ask_is_no_question: has('ask') && !ask.isQuestion,
    no_support: has('support') && !offersSupport,
    not_warm: has('love') && wordCount >= 40 && !tone.compassionate,
  }
  return MEASURE_HINTS.filter((hint) => found[hint])
}

/** The part in whose words a hint is answered; the others are about the letter as a whole. */
export const PART_OF_HINT: Partial<Record<MeasureHint, StatementPart>> = {
  ask_names_no_place: 'ask',
  ask_without_today: 'ask',
  ask_is_no_question: 'ask',
  no_support: 'support',
  not_warm: 'love',
}
