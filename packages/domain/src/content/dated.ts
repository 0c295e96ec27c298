import type { Source } from '../text.ts'
import type { ContentKind, Dated } from './content.ts'

/** A source as tables write it: `docs/practice.md 5.1 (guidance)` is shown as guidance, anything else as sourced. */
export const sourced = (ref: string): Source => ({
  ref: ref.replace(' (guidance)', ''),
  standing: ref.includes('(guidance)') ? 'guidance' : 'sourced',
})

/** Dates a table of content: checked against its source on `asOf`, due again by `reviewBy`. */
export const dated = (kind: ContentKind, source: string, asOf: string, reviewBy: string): Dated => ({
  kind,
  asOf,
  reviewBy,
  source: sourced(source),
})
