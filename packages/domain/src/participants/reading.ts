import { text } from '@holdfast/content/participants'
import type { Relationship } from '../cases/case-vocabulary.ts'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'

/** What everybody reads before the day: five short pages (S0.27, S2.3, docs/practice.md 7). */
export const READINGS = ['illness', 'not_a_threat', 'voice', 'day_rules', 'after_a_no'] as const
/** A page that each ticks for themselves when they have read it. */
export type Reading = (typeof READINGS)[number]

/** The five pages in the order of reading, short enough for one sitting. */
export const READING_PAGES: Readonly<Record<Reading, { title: Text; text: Text }>> = content('participant-readings', {
  illness: {
    title: text('participant-readings.illness.title'),
    text: text('participant-readings.illness.text'),
  },
  not_a_threat: {
    title: text('participant-readings.not_a_threat.title'),
    text: text('participant-readings.not_a_threat.text'),
  },
  voice: {
    title: text('participant-readings.voice.title'),
    text: text('participant-readings.voice.text'),
  },
  day_rules: {
    title: text('participant-readings.day_rules.title'),
    text: text('participant-readings.day_rules.text'),
  },
  after_a_no: {
    title: text('participant-readings.after_a_no.title'),
    text: text('participant-readings.after_a_no.text'),
  },
})

/** What helps to see it with their eyes: each imagines why they might say no (S2.7). */
export const PERSPECTIVE_PROMPTS = content('perspective-prompts', [
  { id: 'fear', text: text('perspective-prompts.fear.text') },
  { id: 'loss', text: text('perspective-prompts.loss.text') },
  {
    id: 'pride',
    text: text('perspective-prompts.pride.text'),
  },
  { id: 'past', text: text('perspective-prompts.past.text') },
])

/** What spouses and partners are told besides (S0.31). */
export const PARTNER_GUIDE = content('partner-guide', {
  title: text('partner-guide.title'),
  text: text('partner-guide.text'),
})

/** Says what enabling asks for in the words of the one who did it (S0.6). */
export const OWN_IT_HINT = content('own-it-hint', {
  text: text('own-it-hint.text'),
})

/** A spouse or partner gets guidance of their own (S0.31). */
export const isPartner = (relationship: Relationship): boolean =>
  relationship === 'spouse' || relationship === 'partner'
