import { runEventRoutes } from '@holdfast/contracts/run-events'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { ofCase } from '../../http/work.ts'
import { recordEvents } from './run-events.commands.ts'
import { getRunEvents, listRunEvents } from './run-events.queries.ts'

/** Everybody follows the record as far as their role goes; who may add what is judged for each event (F59). */
export function runEventsRoutes(api: Api): void {
  implementPlan(
    api,
    runEventRoutes.list,
    'run_event.read',
    ofCase(({ context, query }) => listRunEvents(context, query)),
  )
  // whether the meeting ever began is told by the rule, not by the status of the plan
  implementPlan(api, runEventRoutes.record, 'plan.read', {
    act: async ({ context, body }) => ({
      id: context.planId,
      answer: await recordEvents(context, body),
    }),
    show: ({ context, body }) =>
      getRunEvents(
        context,
        body.events.map(({ id }) => id),
      ),
  })
}
