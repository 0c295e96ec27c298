import type { CoachNotes } from '@holdfast/contracts/coaching'
import { COACH_WORDS } from '@holdfast/domain/coaching/categories'
import { type CoachedPart, coachNotes } from '@holdfast/domain/coaching/coach'
import { MEASURE_TEXTS } from '@holdfast/domain/coaching/measure-texts'
import { measureHints, measuresOf } from '@holdfast/domain/coaching/measures'
import { SAFETY_WORDS } from '@holdfast/domain/coaching/safety-cues'
import { STATEMENT_PARTS, type StatementPart } from '@holdfast/domain/statements/statement-parts'
import type { Locale } from '@holdfast/domain/text'
import { localize } from '../../kernel/localize.ts'

type CoachNotesInput = { text: string; part: CoachedPart; locale: Locale; place: string }

/** Notes on one text in the language of the text's author; computed and forgotten. */
export function presentCoachNotes({ text, part, locale, place }: CoachNotesInput): CoachNotes {
  const { checked, notes, safety } = coachNotes(text, { part, locale })
  const empty = Object.fromEntries(STATEMENT_PARTS.map((one) => [one, ''])) as Record<StatementPart, string>
  const measures = measuresOf({ ...empty, [part === 'consequence' ? 'whatISaw' : part]: text }, place)
  const { wordCount, minutes, longestSentence, events, firstPerson } = measures
  return {
    checked,
    notes: notes.map((note) => ({
      ...note,
      noticed: localize(COACH_WORDS[note.category].noticed, { locale }),
      question: localize(COACH_WORDS[note.category].question, { locale }),
    })),
    safety: safety.map(({ topic, sentence }) => ({
      topic,
      sentence,
      says: localize(SAFETY_WORDS[topic], { locale }),
      next: localize(SAFETY_WORDS.next, { locale }),
    })),
    measures: { wordCount, minutes, longestSentence, events, firstPerson },
    suggestions: measureHints(measures).map((hint) => ({ hint, says: localize(MEASURE_TEXTS[hint], { locale }) })),
  }
}
