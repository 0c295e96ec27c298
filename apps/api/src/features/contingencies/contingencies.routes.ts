import { contingencyRoutes } from '@holdfast/contracts/contingencies'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import {
  adoptContingency,
  findContingency,
  rehearseContingency,
  removeContingency,
  updateContingency,
} from './contingencies.commands.ts'
import { presentContingency } from './contingencies.presenter.ts'

/** The case leads write while the plan is drafted; the rehearsal is ticked by whoever acts, too. */
export function contingenciesRoutes(api: Api): void {
  implementPlan(api, contingencyRoutes.adopt, 'contingency.edit', {
    act: async ({ context, body }) => {
      const row = await adoptContingency(context, body)
      return { id: row.id, answer: presentContingency(context, row) }
    },
    show: async ({ context }, id) => presentContingency(context, await findContingency(context, id)),
  })
  implementPlan(api, contingencyRoutes.update, 'contingency.edit', async ({ context, params, body, ifMatch }) =>
    presentContingency(context, await updateContingency(context, params.contingencyId, body, ifMatch)),
  )
  implementPlan(api, contingencyRoutes.rehearse, 'contingency.rehearse', async ({ context, params, body, ifMatch }) =>
    presentContingency(context, await rehearseContingency(context, params.contingencyId, body.rehearsed, ifMatch)),
  )
  implementPlan(api, contingencyRoutes.remove, 'contingency.edit', async ({ context, params, ifMatch }) => {
    await removeContingency(context, params.contingencyId, ifMatch)
    return { removed: true } as const
  })
}
