import { type DayCard, dayCardRoutes } from '@holdfast/contracts/day-cards'
import { queryClient, request } from '../../api/client.ts'
import { type Autosave, useAutosave } from '../../autosave/use-autosave.ts'
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
  load: () => Promise<DayCard>
}

const versioned = ({ minutesBefore, leave, evening, eveningWith, version }: DayCard) => ({
  value: {
    minutesBefore,
    leave: leave ?? 'not_asked',
    evening: evening ?? '',
    eveningWith: eveningWith ?? '',
  } as const,
  version,
})

/** One part of somebody's day as a form that saves itself. */
export const useDayCard = (part: string, { card, planKey, load }: DayCardProps): Autosave<DayCardFields> =>
  useAutosave<DayCardFields>({
    key: `day-card-${part}-${card.participantId}`,
    server: versioned(card),
    save: async (body, ifMatch) => {
      const params = { ...planKey, participantId: card.participantId }
      const saved = await request(dayCardRoutes.update, { params, body, ifMatch })
      void queryClient.invalidateQueries({ queryKey: ['plans'] })
      return versioned(saved)
    },
    load: async () => versioned(await load()),
  })
