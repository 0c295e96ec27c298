import { fold, isNegated, type Sentence, sentencesOf } from '../language/sentences.ts'
import type { StatementPart } from '../statements/statement-parts.ts'
import type { Locale } from '../text.ts'
import type { CoachCategory } from './categories.ts'
import { type CoachRule, SEVERITIES, type Severity } from './coach-rule.ts'
import { COACH_RULES, NOT_FOR_CONSEQUENCES } from './rules.ts'
import { SAFETY_CUES, SAFETY_TOPICS, type SafetyTopic } from './safety-cues.ts'

/** Where the words stand. A consequence is a limit of one's own, so its “if … I will” is no ultimatum. */
export type CoachedPart = StatementPart | 'consequence'

/** One thing worth another look. `id` stays the same while the sentence does, so that “keep it as it is” can be remembered. */
export type CoachNote = {
  id: string
  rule: string
  category: CoachCategory
  severity: Severity
  /** In quoted speech: never more than a hint to leave it out. */
  quoted: boolean
  sentence: string
  better: string
}

/**
 * A sentence that speaks of danger: it leads to the risk questions, and is never a matter of style
 * (docs/practice.md 4.4).
 */
export type SafetyNote = { topic: SafetyTopic; sentence: string }

/** What the coach says about a text. It is never in the way: whoever writes decides (docs/practice.md 4.4). */
export type CoachAnswer = {
  /** `false`: the text is in a language without rules, and was not checked. */
  checked: boolean
  notes: CoachNote[]
  safety: SafetyNote[]
}

const NAMES =
  /\b(?:alcoholics anonymous|narcotics anonymous|cocaine anonymous|adult children of alcoholics|journal of substance abuse treatment|substance abuse and mental health services administration|samhsa)\b/g
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const ENGLISH = words(
  "the and you your you're you'll i i'm i've to of in my that it it's is isn't was for on with we have not but when be so this at or by will can do don't if they them his her as an are am out up from never only go",
)
const SPANISH = words(
  'el la los las que y de en tu te mi un una es por con para se lo su al del yo nos eres esta muy si ya',
)

/** Whether a text can be checked with the English rules: a text in another language is told that it was not. */
function isEnglish(text: string, locale: Locale): boolean {
  const typed = fold(text).match(/[a-z']+/g) ?? []
  const count = (common: ReadonlySet<string>) => typed.filter((word) => common.has(word)).length
  const [english, spanish] = [count(ENGLISH), count(SPANISH)]
  return english === spanish ? locale === 'en' : english > spanish
}

const OF_ONESELF = /\bi(?:'m| am| was|'ve been| have been)(?: \w+){0,2} ?(?:an? )?$/

function severityOf({ category, severity }: CoachRule, before: string, quoted: boolean): Severity {
  if (quoted) return 'hint'
  // people may choose their own words for themselves
  const names = category === 'label' || category === 'diagnosing'
  return names && OF_ONESELF.test(before) ? 'hint' : severity
}

/** A short name of a sentence that says nothing about it. */
function hashOf(sentence: string): string {
  let hash = 0x811c9dc5
  for (const letter of sentence) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(36)
}

function matchIn(words: string, { cue, unless, evenNegated }: CoachRule): RegExpExecArray | null {
  const match = cue.exec(words)
  return match === null || (!evenNegated && isNegated(words, match.index)) || unless?.test(words) ? null : match
}

function notesOn({ text, own, quoted }: Sentence, part: CoachedPart): CoachNote[] {
  const [mine, theirs] = [own.replace(NAMES, ''), quoted.replace(NAMES, '')]
  const id = hashOf(own + quoted)
  return COACH_RULES.flatMap((rule) => {
    if (part === 'consequence' && NOT_FOR_CONSEQUENCES.includes(rule.code)) return []
    const match = matchIn(mine, rule)
    const isQuoted = match === null
    if (isQuoted && (theirs === '' || matchIn(theirs, rule) === null)) return []
    return {
      id: `${rule.code}:${id}`,
      rule: rule.code,
      category: rule.category,
      severity: severityOf(rule, match ? mine.slice(0, match.index) : '', isQuoted),
      quoted: isQuoted,
      sentence: text,
      better: rule.better,
    }
  })
}

/**
 * Notes on one text, strongest first (S4.27, docs/practice.md 4.3): sentence by sentence, outside of quotations, not
 * behind a negation. Danger is told apart from style, and a sentence about danger is not corrected.
 */
export function coachNotes(text: string, { part, locale }: { part: CoachedPart; locale: Locale }): CoachAnswer {
  const sentences = sentencesOf(text)
  const safety = sentences.flatMap((sentence) =>
    SAFETY_TOPICS.filter((topic) => SAFETY_CUES[topic].test(`${sentence.own} ${sentence.quoted}`)).map((topic) => ({
      topic,
      sentence: sentence.text,
    })),
  )
  if (!isEnglish(text, locale)) return { checked: text.trim() === '', notes: [], safety }
  const dangerous = new Set(safety.map(({ sentence }) => sentence))
  const notes = sentences.filter((sentence) => !dangerous.has(sentence.text)).flatMap((one) => notesOn(one, part))
  return {
    checked: true,
    notes: notes.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
    safety,
  }
}
