import { contingencyRoutes } from '@holdfast/contracts/contingencies'
import { type Api, implementPlan } from '../../http/implement.ts'
import {
  adoptContingency,
  findContingency,
  rehearseContingency,
  removeContingency,
  updateContingency,
} from './contingencies.commands.ts'
import { presentContingency } from './contingencies.presenter.ts'

/** Those who lead write while the plan is drafted; the rehearsal is ticked by whoever acts, too. */
export function contingenciesRoutes(api: Api): void {
  implementPlan(api, contingencyRoutes.adopt, 'contingency.edit', {
    act: ({ context, body }) => adoptContingency(context, body),
    show: async ({ context }, id) => presentContingency(await findContingency(context, id)),
  })
  implementPlan(api, contingencyRoutes.update, 'contingency.edit', async ({ context, params, body, ifMatch }) => {
    await updateContingency(context, params.contingencyId, body, ifMatch)
    return presentContingency(await findContingency(context, params.contingencyId))
  })
  implementPlan(api, contingencyRoutes.rehearse, 'contingency.rehearse', async ({ context, params, body, ifMatch }) => {
    await rehearseContingency(context, params.contingencyId, body.rehearsed, ifMatch)
    return presentContingency(await findContingency(context, params.contingencyId))
  })
  implementPlan(api, contingencyRoutes.remove, 'contingency.edit', async ({ context, params, ifMatch }) => {
    await removeContingency(context, params.contingencyId, ifMatch)
    return { removed: true } as const
  })
}
