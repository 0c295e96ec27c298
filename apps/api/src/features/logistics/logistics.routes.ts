import { logisticsRoutes } from '@holdfast/contracts/logistics'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { calendarOf } from './calendar.ts'
import { updateLogistics } from './logistics.commands.ts'
import { presentLogistics } from './logistics.presenter.ts'

/** Everybody in the case reads the day and takes it into a calendar; the case leads set it. */
export function logisticsRoutesOf(api: Api): void {
  implementPlan(api, logisticsRoutes.calendar, 'logistics.read', ({ context, query }) =>
    calendarOf(context, query.withPlace === 'yes'),
  )
  implementPlan(api, logisticsRoutes.update, 'logistics.edit', async ({ context, body, ifMatch }) =>
    presentLogistics(context, await updateLogistics(context, body, ifMatch)),
  )
}
