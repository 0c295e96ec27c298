import type { Source, Text } from '../text.ts'

/** Who a card is written for. */
export const CARD_READERS = ['everyone', 'professionals'] as const
/** `professionals` is for those who work with a case; `everyone` needs no training. */
type CardReader = (typeof CARD_READERS)[number]

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

/** Where a card's advice comes from; `guidance` where nobody has published it. */
export const from = (ref: string, standing: Source['standing'] = 'sourced'): Source => ({ ref, standing })
