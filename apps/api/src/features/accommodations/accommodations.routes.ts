import { accommodationRoutes } from '@holdfast/contracts/accommodations'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { listParticipants } from '../participants/participants.queries.ts'
import { updateAccommodations } from './accommodations.commands.ts'
import { presentAccommodations } from './accommodations.presenter.ts'
import { findAccommodations } from './accommodations.queries.ts'

/** Everybody reads what concerns them; the case leads write, for the whole group (F48). */
export function accommodationRoutesOf(api: Api): void {
  implementPlan(api, accommodationRoutes.get, 'plan.read', async ({ context }) =>
    presentAccommodations(context, {
      row: await findAccommodations(context),
      participants: await listParticipants(context),
    }),
  )
  implementPlan(api, accommodationRoutes.update, 'accommodations.edit', ({ context, body, ifMatch }) =>
    updateAccommodations(context, body, ifMatch),
  )
}
