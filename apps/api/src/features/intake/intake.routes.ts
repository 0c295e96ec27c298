import { intakeRoutes } from '@holdfast/contracts/intake'
import { type Api, implementCase } from '../../http/implement.ts'
import { addHistory, removeHistory, updateHistory, updateIntake } from './intake.commands.ts'
import { getHistory, getIntake, listHistory } from './intake.queries.ts'

/** The first call is for those who lead; what lies behind is each author's own, and the interventionist's (S0.7). */
export function intakesRoutes(api: Api): void {
  implementCase(api, intakeRoutes.get, 'intake.read', ({ context }) => getIntake(context))
  implementCase(api, intakeRoutes.update, 'intake.edit', async ({ context, body, ifMatch }) => {
    await updateIntake(context, body, ifMatch)
    return getIntake(context)
  })
  implementCase(api, intakeRoutes.listHistory, 'background.read', async ({ context }) => ({
    items: await listHistory(context),
    nextCursor: null,
  }))
  implementCase(api, intakeRoutes.addHistory, 'background.edit', {
    act: ({ context, body }) => addHistory(context, body),
    show: ({ context }, historyId) => getHistory(context, historyId),
  })
  implementCase(api, intakeRoutes.updateHistory, 'background.edit', async ({ context, params, body, ifMatch }) => {
    await updateHistory(context, params.historyId, body, ifMatch)
    return getHistory(context, params.historyId)
  })
  implementCase(api, intakeRoutes.removeHistory, 'background.edit', async ({ context, params, ifMatch }) => {
    await removeHistory(context, params.historyId, ifMatch)
    return { removed: true } as const
  })
}
