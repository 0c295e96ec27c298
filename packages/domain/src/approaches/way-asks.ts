import { text } from '@holdfast/content/approaches'
import type { Approach } from '../plan/approach.ts'
import type { Text } from '../text.ts'

/** What a way asks of the family in one look: who is needed, how long it takes, and what the loved one knows. */
export type WayAsks = Readonly<{ people: Text; time: Text; knows: Text }>

/** What each way asks (docs/practice.md 2.1 to 2.5). */
export const WAY_ASKS: Readonly<Record<Exclude<Approach, 'none'>, WayAsks>> = {
  johnson: {
    people: text('way-asks.johnson.people'),
    time: text('way-asks.johnson.time'),
    knows: text('way-asks.johnson.knows'),
  },
  arise: {
    people: text('way-asks.arise.people'),
    time: text('way-asks.arise.time'),
    knows: text('way-asks.arise.knows'),
  },
  craft: {
    people: text('way-asks.craft.people'),
    time: text('way-asks.craft.time'),
    knows: text('way-asks.craft.knows'),
  },
  one_conversation: {
    people: text('way-asks.one_conversation.people'),
    time: text('way-asks.one_conversation.time'),
    knows: text('way-asks.one_conversation.knows'),
  },
  systemic: {
    people: text('way-asks.systemic.people'),
    time: text('way-asks.systemic.time'),
    knows: text('way-asks.systemic.knows'),
  },
}

/** The ways that are shown first; the others are one tap away (docs/practice.md 2.1 to 2.3). */
export const MAIN_WAYS = ['johnson', 'arise', 'craft'] as const satisfies readonly Approach[]
