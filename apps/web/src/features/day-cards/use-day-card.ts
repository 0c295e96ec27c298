import { type DayCard, dayCardRoutes } from '@holdfast/contracts/day-cards'
import type { Autosave } from '../../autosave/use-autosave.ts'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

/** What somebody writes about their own day; the rest of a card is the server's to say. */
export type DayCardFields = {
  minutesBefore: number | null
  leave: NonNullable<DayCard['leave']>
  evening: string
  eveningWith: string
}
/** A card, whose it is by name, and how to fetch it anew. */
export type DayCardProps = {
  card: DayCard
  name: string
  planKey: PlanKey
}

const fieldsOf = ({ minutesBefore, leave, evening, eveningWith }: DayCard): DayCardFields => ({
  minutesBefore,
  leave: leave ?? 'not_asked',
  evening: evening ?? '',
  eveningWith: eveningWith ?? '',
})

/** One part of somebody's day as a form that saves itself. */
export const useDayCard = (part: string, { card, planKey }: DayCardProps): Autosave<DayCardFields> =>
  useAutosavedItem({
    route: dayCardRoutes.update,
    planKey,
    params: { participantId: card.participantId },
    name: `day-card-${part}-${card.participantId}`,
    item: card,
    fields: fieldsOf,
  })
