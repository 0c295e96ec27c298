import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { type Api, implementPlan } from '../../http/implement.ts'
import {
  addConsequence,
  giveStance,
  removeConsequence,
  reviewConsequence,
  updateConsequence,
} from './consequences.commands.ts'
import { getConsequence, listWordings } from './consequences.queries.ts'

/** Each writes their own, only the interventionist signs a hazard, and a stance is everybody's own (S2.14). */
export function consequencesRoutes(api: Api): void {
  implementPlan(api, consequenceRoutes.create, 'consequence.edit', {
    act: ({ context, body }) => addConsequence(context, body),
    show: ({ context }, consequenceId) => getConsequence(context, consequenceId),
  })
  implementPlan(api, consequenceRoutes.update, 'consequence.revise', async ({ context, params, body, ifMatch }) => {
    await updateConsequence(context, params.consequenceId, body, ifMatch)
    return getConsequence(context, params.consequenceId)
  })
  implementPlan(api, consequenceRoutes.remove, 'consequence.edit', async ({ context, params, ifMatch }) => {
    await removeConsequence(context, params.consequenceId, ifMatch)
    return { removed: true } as const
  })
  implementPlan(api, consequenceRoutes.giveStance, 'stance.give', {
    act: async ({ context, params, body }) => {
      await giveStance(context, params.consequenceId, body)
      return params.consequenceId
    },
    show: ({ context }, consequenceId) => getConsequence(context, consequenceId),
  })
  implementPlan(api, consequenceRoutes.review, 'consequence.review', {
    act: async ({ context, params, body }) => {
      await reviewConsequence(context, params.consequenceId, body.reason)
      return params.consequenceId
    },
    show: ({ context }, consequenceId) => getConsequence(context, consequenceId),
  })
  implementPlan(api, consequenceRoutes.wordings, 'consequence.read', ({ context, params, query }) =>
    listWordings(context, params.consequenceId, query),
  )
}
