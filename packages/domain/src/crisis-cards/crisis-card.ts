import type { Dated } from '../content/content.ts'
import type { Source, Text } from '../text.ts'

/** Who a card is written for. */
export const CARD_READERS = ['everyone', 'professionals'] as const
/** `professionals` is for those who work with a case; `everyone` needs no training. */
export type CardReader = (typeof CARD_READERS)[number]

/** A page that fits on one sheet: what to do, and what to leave, in a hard moment. */
export type CrisisCard = {
  readonly code: string
  readonly reader: CardReader
  readonly title: Text
  readonly lead: Text
  readonly todo: readonly Text[]
  readonly leave: readonly Text[]
  readonly source: Source
}

/** When the cards were last checked. */
export const CARDS_DATED = {
  kind: 'guide',
  asOf: '2026-11-25',
  reviewBy: '2027-11-25',
  source: { ref: 'docs/practice.md 9.3, 9.5', standing: 'sourced' },
} as const satisfies Dated

/** Where a card's advice comes from; `guidance` where nobody has published it. */
export const from = (ref: string, standing: Source['standing'] = 'sourced'): Source => ({ ref, standing })
