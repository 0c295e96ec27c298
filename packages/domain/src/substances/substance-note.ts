import type { Source, Text } from '../text.ts'

/** One thing that is said about a substance, and how far it can be relied on. Guidance is shown as guidance. */
export type Fact = { readonly says: Text; readonly source: Source }

/** What stopping suddenly can do: kill, need a doctor's care, be very hard, or mostly need rest (F40, S1.10). */
export const STOPPING = ['can_kill', 'needs_care', 'hard', 'rest'] as const
/** The worst that a sudden stop can do; with several substances, the most dangerous one counts. */
export type Stopping = (typeof STOPPING)[number]

/** What a family should know about one class of substances (F40, F47). */
export type SubstanceNote = {
  readonly stopping: Stopping
  /** What too much looks like. */
  readonly tooMuch: readonly Fact[]
  /** What to do then, besides the five steps. */
  readonly thenDo: readonly Fact[]
  readonly withdrawal: readonly Fact[]
  /** Whether medical detox is needed, in one sentence. */
  readonly detox: Fact
}

const fact =
  (standing: Source['standing']) =>
  (ref: string, words: Text): Fact => ({ says: words, source: { ref, standing } })

/** Read again at its source. */
export const sourced = fact('sourced')
/** Recalled, or a proposal of ours: shown as guidance. */
export const guidance = fact('guidance')
