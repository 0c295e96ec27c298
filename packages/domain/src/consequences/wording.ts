import type { EnablingTopic } from '../enabling/enabling-topics.ts'
import type { ConsequenceCategory } from './consequence.ts'

/** What people agree to: the words of a consequence, what it is about, its dates and its limits (docs/product.md F28). */
export type Wording = Readonly<{
  category: ConsequenceCategory
  iWill: string
  removesOrProtects: string
  /** `YYYY-MM-DD`; null while no day is set. */
  startsOn: string | null
  liftedWhen: string
  standingOffer: string
  ends: readonly EnablingTopic[]
  keeps: readonly EnablingTopic[]
}>

/** One text for one wording, whatever the order in which topics were chosen: its fingerprint stands beside each answer. */
export const wordedText = (words: Wording): string =>
  JSON.stringify([
    words.category,
    words.iWill,
    words.removesOrProtects,
    words.startsOn,
    words.liftedWhen,
    words.standingOffer,
    words.ends.toSorted(),
    words.keeps.toSorted(),
  ])
