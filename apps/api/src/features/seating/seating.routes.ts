import { seatingRoutes } from '@holdfast/contracts/seating'
import { type Api, implementPlan } from '../../http/implement.ts'
import { drawSeating } from './seating.commands.ts'
import { presentSeating } from './seating.presenter.ts'
import { findSeatingPlan } from './seating.queries.ts'

/** The room belongs to the day, so it follows the rights of the logistics. */
export function seatingRoutesOf(api: Api): void {
  implementPlan(api, seatingRoutes.draw, 'logistics.edit', async ({ context, body, ifMatch }) => {
    const { tx, organizationId, planId } = context
    await drawSeating(context, body, ifMatch)
    const participants = await tx.participant.findMany({ where: { organizationId, planId } })
    return presentSeating(context, { seatingPlan: await findSeatingPlan(context), participants })
  })
}
