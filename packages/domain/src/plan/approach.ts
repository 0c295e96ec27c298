import { text } from '@holdfast/content/approaches'
import { content } from '../content/content.ts'
import type { Source, Text } from '../text.ts'

/**
 * The ways to reach someone (docs/practice.md 2). `announced` is kept apart: a group meeting may be announced or a
 * surprise. `none`: a crisis or clinical route comes first (docs/practice.md 2.5).
 */
export const APPROACHES = ['one_conversation', 'craft', 'arise', 'systemic', 'johnson', 'none'] as const
/** Decides what the plan is asked for: another approach brings other papers, words and limits (`policyOf`). */
export type Approach = (typeof APPROACHES)[number]

/** Names of the approaches. */
export const APPROACH_LABELS: Readonly<Record<Approach, Text>> = {
  one_conversation: text('approach-labels.one_conversation'),
  craft: text('approach-labels.craft'),
  arise: text('approach-labels.arise'),
  systemic: text('approach-labels.systemic'),
  johnson: text('approach-labels.johnson'),
  none: text('approach-labels.none'),
}

/** What is said in place of a name while nobody has chosen. */
export const NO_APPROACH: Text = text('no-approach')

/** The name of an approach; where none is chosen yet, the words that say so. */
export const approachLabel = (approach: Approach | null): Text =>
  approach === null ? NO_APPROACH : APPROACH_LABELS[approach]

/** What one approach asks of the family, and where it can do harm or falls short. */
export type ApproachGuide = { what: Text; caution: Text; source: Source }

/** What each approach asks of the family, with a caution where one is due. */
export const APPROACH_GUIDES: Readonly<Record<Approach, ApproachGuide>> = content('approach-guides', {
  one_conversation: {
    what: text('approach-guides.one_conversation.what'),
    caution: text('approach-guides.one_conversation.caution'),
    source: { ref: 'S2.8, docs/practice.md 2.5', standing: 'guidance' },
  },
  craft: {
    what: text('approach-guides.craft.what'),
    caution: text('approach-guides.craft.caution'),
    source: { ref: 'docs/practice.md 2.3', standing: 'sourced' },
  },
  arise: {
    what: text('approach-guides.arise.what'),
    caution: text('approach-guides.arise.caution'),
    source: { ref: 'docs/practice.md 2.2', standing: 'sourced' },
  },
  systemic: {
    what: text('approach-guides.systemic.what'),
    caution: text('approach-guides.systemic.caution'),
    source: { ref: 'docs/practice.md 2.4', standing: 'guidance' },
  },
  johnson: {
    what: text('approach-guides.johnson.what'),
    caution: text('approach-guides.johnson.caution'),
    source: { ref: 'docs/practice.md 2.1, S3.13', standing: 'sourced' },
  },
  none: {
    what: text('approach-guides.none.what'),
    caution: text('approach-guides.none.caution'),
    source: { ref: 'docs/practice.md 2.5', standing: 'guidance' },
  },
})
