import { dayCardRoutes } from '@holdfast/contracts/day-cards'
import { type Api, implementPlan } from '../../http/implement.ts'
import { getParticipant } from '../participants/participants.queries.ts'
import { updateDayCard } from './day-cards.commands.ts'
import { presentDayCard } from './day-cards.presenter.ts'

/** Each person's own card, or any for those who lead; the first write makes it. */
export function dayCardsRoutes(api: Api): void {
  implementPlan(api, dayCardRoutes.update, 'day_card.edit', async ({ context, params, body, ifMatch }) => {
    const { tx, organizationId, planId } = context
    const { participantId } = params
    await updateDayCard(context, participantId, body, ifMatch)
    const where = { organizationId_planId_participantId: { organizationId, planId, participantId } }
    const row = await tx.dayCard.findUniqueOrThrow({ where })
    return presentDayCard(context, await getParticipant(context, participantId), row)
  })
}
