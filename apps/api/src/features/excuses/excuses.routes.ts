import { excuseRoutes } from '@holdfast/contracts/excuses'
import { type Api, implementPlan } from '../../http/implement.ts'
import { adoptExcuse, rehearseExcuse, removeExcuse, updateExcuse } from './excuses.commands.ts'
import { getExcuse } from './excuses.queries.ts'

/** Excuses follow the rights of the contingencies: they are answers that somebody rehearses. */
export function excusesRoutes(api: Api): void {
  implementPlan(api, excuseRoutes.adopt, 'contingency.edit', {
    act: ({ context, body }) => adoptExcuse(context, body),
    show: ({ context }, excuseId) => getExcuse(context, excuseId),
  })
  implementPlan(api, excuseRoutes.update, 'contingency.edit', async ({ context, params, body, ifMatch }) => {
    await updateExcuse(context, params.excuseId, body, ifMatch)
    return getExcuse(context, params.excuseId)
  })
  implementPlan(api, excuseRoutes.rehearse, 'contingency.rehearse', async ({ context, params, body, ifMatch }) => {
    await rehearseExcuse(context, params.excuseId, body.rehearsed, ifMatch)
    return getExcuse(context, params.excuseId)
  })
  implementPlan(api, excuseRoutes.remove, 'contingency.edit', async ({ context, params, ifMatch }) => {
    await removeExcuse(context, params.excuseId, ifMatch)
    return { removed: true } as const
  })
}
