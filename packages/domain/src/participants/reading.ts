import { text } from '@holdfast/content/participants'
import type { Relationship } from '../cases/case-vocabulary.ts'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'

/** What everybody reads before the day: five short pages (S0.27, S2.3, docs/practice.md 7). */
export const READINGS = ['illness', 'not_a_threat', 'voice', 'day_rules', 'after_a_no'] as const
/** A page that each ticks for themselves when they have read it. */
export type Reading = (typeof READINGS)[number]

/** The five pages in the order of reading, short enough for one sitting. */
export const READING_PAGES: Readonly<Record<Reading, { title: Text; words: Text }>> = content('participant-readings', {
  illness: {
    title: text('participant-readings.illness.title'),
    words: text('participant-readings.illness.words'),
  },
  not_a_threat: {
    title: text('participant-readings.not_a_threat.title'),
    words: text('participant-readings.not_a_threat.words'),
  },
  voice: {
    title: text('participant-readings.voice.title'),
    words: text('participant-readings.voice.words'),
  },
  day_rules: {
    title: text('participant-readings.day_rules.title'),
    words: text('participant-readings.day_rules.words'),
  },
  after_a_no: {
    title: text('participant-readings.after_a_no.title'),
    words: text('participant-readings.after_a_no.words'),
  },
})

/** What helps to see it with their eyes: each imagines why they might say no (S2.7). */
export const PERSPECTIVE_PROMPTS = content('perspective-prompts', [
  { id: 'fear', words: text('perspective-prompts.fear.words') },
  { id: 'loss', words: text('perspective-prompts.loss.words') },
  {
    id: 'pride',
    words: text('perspective-prompts.pride.words'),
  },
  { id: 'past', words: text('perspective-prompts.past.words') },
])

/** What spouses and partners are told besides (S0.31). */
export const PARTNER_GUIDE = content('partner-guide', {
  title: text('partner-guide.title'),
  words: text('partner-guide.words'),
})

/** Says what enabling asks for in the words of the one who did it (S0.6). */
export const OWN_IT_HINT = content('own-it-hint', {
  words: text('own-it-hint.words'),
})

/** A spouse or partner gets guidance of their own (S0.31). */
export const isPartner = (relationship: Relationship): boolean =>
  relationship === 'spouse' || relationship === 'partner'
