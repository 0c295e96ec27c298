import { supportNeedsRoutes } from '@holdfast/contracts/support-needs'
import { type Api, implementPlan } from '../../http/implement.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { findMyParticipant, participantIdsOf } from '../participants/participants.queries.ts'
import { updateSupportNeeds } from './support-needs.commands.ts'
import { presentSupportNeeds } from './support-needs.presenter.ts'
import { findSupportNeeds } from './support-needs.queries.ts'

const show = async (context: PlanContext) =>
  presentSupportNeeds(context, {
    row: await findSupportNeeds(context),
    participantIds: await participantIdsOf(context),
    myParticipantId: (await findMyParticipant(context))?.id ?? null,
  })

/** Everybody reads what concerns them; those who lead write, for the whole group (F48). */
export function supportNeedsRoutesOf(api: Api): void {
  implementPlan(api, supportNeedsRoutes.get, 'plan.read', ({ context }) => show(context))
  implementPlan(api, supportNeedsRoutes.update, 'needs.edit', async ({ context, body, ifMatch }) => {
    await updateSupportNeeds(context, body, ifMatch)
    return show(context)
  })
}
