import type { DayCard } from '@holdfast/contracts/day-cards'
import { usePlan } from '../../plan/use-plan.ts'

/** The day of each who comes or takes part from afar, with their name. */
export function useCardsOfTheDay() {
  const { plan, reload } = usePlan()
  const coming = plan.participants.filter(({ adult, attendance }) => adult && attendance !== 'not_attending')
  return coming.flatMap(({ id, name }) => {
    const card = plan.dayCards.find(({ participantId }) => participantId === id)
    const load = async (): Promise<DayCard> => {
      const now = (await reload()).dayCards.find(({ participantId }) => participantId === id)
      if (!now) throw new Error('gone')
      return now
    }
    return card ? [{ card, name, load }] : []
  })
}
