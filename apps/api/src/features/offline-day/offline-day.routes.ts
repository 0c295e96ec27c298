import { offlineDayRoutes } from '@holdfast/contracts/offline-day'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { recordOfflineDay } from './offline-day.commands.ts'
import { listOfflineRecords } from './offline-day.queries.ts'

/** Who may record what is judged for each part, whatever the state of the plan is by now (F57). */
export function offlineDayRoutesOf(api: Api): void {
  implementPlan(api, offlineDayRoutes.record, 'sobriety_check.read', {
    act: async ({ context, body }) => {
      await recordOfflineDay(context, body)
      return { id: context.planId, answer: await listOfflineRecords(context) }
    },
    show: ({ context }) => listOfflineRecords(context),
  })
}
