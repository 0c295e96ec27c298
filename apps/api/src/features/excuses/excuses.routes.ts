import { excuseRoutes } from '@holdfast/contracts/excuses'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { adoptExcuse, rehearseExcuse, removeExcuse, updateExcuse } from './excuses.commands.ts'
import { presentExcuse } from './excuses.presenter.ts'
import { getExcuse } from './excuses.queries.ts'

/** Excuses follow the rights of the contingencies: they are answers that somebody rehearses. */
export function excusesRoutes(api: Api): void {
  implementPlan(api, excuseRoutes.adopt, 'contingency.edit', {
    act: async ({ context, body }) => {
      const row = await adoptExcuse(context, body)
      return { id: row.id, answer: presentExcuse(context, row) }
    },
    show: ({ context }, excuseId) => getExcuse(context, excuseId),
  })
  implementPlan(api, excuseRoutes.update, 'contingency.edit', async ({ context, params, body, ifMatch }) =>
    presentExcuse(context, await updateExcuse(context, params.excuseId, body, ifMatch)),
  )
  implementPlan(api, excuseRoutes.rehearse, 'contingency.rehearse', async ({ context, params, body, ifMatch }) =>
    presentExcuse(context, await rehearseExcuse(context, params.excuseId, body.rehearsed, ifMatch)),
  )
  implementPlan(api, excuseRoutes.remove, 'contingency.edit', async ({ context, params, ifMatch }) => {
    await removeExcuse(context, params.excuseId, ifMatch)
    return { removed: true } as const
  })
}
