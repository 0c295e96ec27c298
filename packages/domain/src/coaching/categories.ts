import { text } from '@holdfast/content/coaching'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'

/** What can stand between a listener and the words (docs/practice.md 4.3). */
export const COACH_CATEGORIES = [
  'blame',
  'label',
  'threat',
  'shame',
  'sarcasm',
  'dismissing',
  'false_reassurance',
  'bargaining',
  'diagnosing',
  'piling_on',
  'absolutist',
  'minimizing',
  'guilt',
  'insult',
  'command',
  'hearsay',
  'group_voice',
  'gossip',
  'comparison',
  'treatment_blame',
  'against_medication',
] as const
/** What kind of hurt a phrase does, as grouped in docs/practice.md 4.3. */
export type CoachCategory = (typeof COACH_CATEGORIES)[number]

type Words = {
  label: Text
  /** What we noticed. */
  noticed: Text
  /** A question that helps to find other words. */
  question: Text
}
const words = (label: Text, noticed: Text, question: Text): Words => ({ label, noticed, question })

/** What the coach says about each kind: what it noticed, and one question. */
export const COACH_WORDS: Readonly<Record<CoachCategory, Words>> = content('coach', {
  blame: words(text('coach.blame.label'), text('coach.blame.noticed'), text('coach.blame.question')),
  label: words(text('coach.label.label'), text('coach.label.noticed'), text('coach.label.question')),
  threat: words(text('coach.threat.label'), text('coach.threat.noticed'), text('coach.threat.question')),
  shame: words(text('coach.shame.label'), text('coach.shame.noticed'), text('coach.shame.question')),
  sarcasm: words(text('coach.sarcasm.label'), text('coach.sarcasm.noticed'), text('coach.sarcasm.question')),
  dismissing: words(
    text('coach.dismissing.label'),
    text('coach.dismissing.noticed'),
    text('coach.dismissing.question'),
  ),
  false_reassurance: words(
    text('coach.false_reassurance.label'),
    text('coach.false_reassurance.noticed'),
    text('coach.false_reassurance.question'),
  ),
  bargaining: words(
    text('coach.bargaining.label'),
    text('coach.bargaining.noticed'),
    text('coach.bargaining.question'),
  ),
  diagnosing: words(
    text('coach.diagnosing.label'),
    text('coach.diagnosing.noticed'),
    text('coach.diagnosing.question'),
  ),
  piling_on: words(text('coach.piling_on.label'), text('coach.piling_on.noticed'), text('coach.piling_on.question')),
  absolutist: words(
    text('coach.absolutist.label'),
    text('coach.absolutist.noticed'),
    text('coach.absolutist.question'),
  ),
  minimizing: words(
    text('coach.minimizing.label'),
    text('coach.minimizing.noticed'),
    text('coach.minimizing.question'),
  ),
  guilt: words(text('coach.guilt.label'), text('coach.guilt.noticed'), text('coach.guilt.question')),
  insult: words(text('coach.insult.label'), text('coach.insult.noticed'), text('coach.insult.question')),
  command: words(text('coach.command.label'), text('coach.command.noticed'), text('coach.command.question')),
  hearsay: words(text('coach.hearsay.label'), text('coach.hearsay.noticed'), text('coach.hearsay.question')),
  group_voice: words(
    text('coach.group_voice.label'),
    text('coach.group_voice.noticed'),
    text('coach.group_voice.question'),
  ),
  gossip: words(text('coach.gossip.label'), text('coach.gossip.noticed'), text('coach.gossip.question')),
  comparison: words(
    text('coach.comparison.label'),
    text('coach.comparison.noticed'),
    text('coach.comparison.question'),
  ),
  treatment_blame: words(
    text('coach.treatment_blame.label'),
    text('coach.treatment_blame.noticed'),
    text('coach.treatment_blame.question'),
  ),
  against_medication: words(
    text('coach.against_medication.label'),
    text('coach.against_medication.noticed'),
    text('coach.against_medication.question'),
  ),
})
