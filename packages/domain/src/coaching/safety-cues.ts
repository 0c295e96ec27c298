import { text } from '@holdfast/content/coaching'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'

/** Danger in a text belongs to the risk questions, not to style (docs/practice.md 4.4). */
export const SAFETY_TOPICS = ['self_harm', 'violence', 'weapon', 'child_at_risk'] as const
/**
 * A danger that a text can speak of; it stays with the writer, and is never written to a log (docs/practice.md 4.4).
 */
export type SafetyTopic = (typeof SAFETY_TOPICS)[number]

const CHILD = 'kids?|child|children|baby|toddler|nin[oa]s?|hij[oa]s?|bebe'

/** English and Spanish: danger is looked for in both, whatever the language of the screen. */
export const SAFETY_CUES: Readonly<Record<SafetyTopic, RegExp>> = {
  self_harm:
    /\b(?:suicid\w*|kill(?:ed|ing)? (?:myself|yourself|himself|herself)|(?:want(?:s|ed)?|wish(?:es|ed)?) to (?:die|be dead)|end (?:my|your|his|her) (?:own )?life|better off (?:dead|without you)|no reason to live|hurt(?:ing)? yourself|cut(?:ting)? yourself|matarte|matarme|matarse|quitar(?:te|me|se) la vida|no quier\w+ (?:seguir viviendo|vivir)|hacerte dano)\b/,
  violence:
    /\b(?:(?:hit|beat|punched|choked|strangled|slapped|shoved|kicked|threatened) (?:me|us|her|him|mom|dad|my|the|your|our)|me (?:golpeaste|pegaste|empujaste|amenazaste)|la golpeaste|lo golpeaste)\b/,
  weapon: /\b(?:guns?|pistols?|rifles?|shotguns?|firearms?|pistolas?|armas?|escopetas?)\b/,
  child_at_risk: new RegExp(
    `\\b(?:${CHILD})\\b[^.;]*\\b(?:(?:left |home |was |were |all )alone|unattended|bruis\\w+|not safe|unsafe|in the car with you|sol[oa]s? en casa|moret\\w+)\\b`,
  ),
}

/** What the writer is told at once for each danger; `next` says where to go on, whatever the danger. */
export const SAFETY_WORDS: Readonly<Record<SafetyTopic, Text>> & { next: Text } = content('coach-safety', {
  self_harm: text('coach-safety.self_harm'),
  violence: text('coach-safety.violence'),
  weapon: text('coach-safety.weapon'),
  child_at_risk: text('coach-safety.child_at_risk'),
  next: text('coach-safety.next'),
})
