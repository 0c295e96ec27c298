import { accommodationRoutes } from '@holdfast/contracts/accommodations'
import { type Api, implementPlan } from '../../http/implement.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { findMyParticipant, participantIdsOf } from '../participants/participants.queries.ts'
import { updateAccommodations } from './accommodations.commands.ts'
import { presentAccommodations } from './accommodations.presenter.ts'
import { findAccommodations } from './accommodations.queries.ts'

const show = async (context: PlanContext) =>
  presentAccommodations(context, {
    row: await findAccommodations(context),
    participantIds: await participantIdsOf(context),
    myParticipantId: (await findMyParticipant(context))?.id ?? null,
  })

/** Everybody reads what concerns them; those who lead write, for the whole group (F48). */
export function accommodationRoutesOf(api: Api): void {
  implementPlan(api, accommodationRoutes.get, 'plan.read', ({ context }) => show(context))
  implementPlan(api, accommodationRoutes.update, 'accommodations.edit', async ({ context, body, ifMatch }) => {
    await updateAccommodations(context, body, ifMatch)
    return show(context)
  })
}
