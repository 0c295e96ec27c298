import { content } from '../content/content.ts'
import { CARE_CARDS } from './care-cards.ts'
import { type CrisisCard } from './crisis-card.ts'
import { TALK_CARDS } from './talk-cards.ts'

/** Every card, in the order in which a family may need them; those for professionals come last. */
export const CRISIS_CARDS: readonly CrisisCard[] = content('crisis-cards', [...TALK_CARDS, ...CARE_CARDS])
