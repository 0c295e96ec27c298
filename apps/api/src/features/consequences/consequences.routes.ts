import { type Consequence, consequenceRoutes } from '@holdfast/contracts/consequences'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import {
  addConsequence,
  giveStance,
  removeConsequence,
  reviewConsequence,
  updateConsequence,
} from './consequences.commands.ts'
import { getConsequence, listWordings } from './consequences.queries.ts'

const made = (answer: Consequence) => ({ id: answer.id, answer })

/** Each writes their own, only the interventionist signs a hazard, and a stance is everybody's own (S2.14). */
export function consequencesRoutes(api: Api): void {
  implementPlan(api, consequenceRoutes.create, 'consequence.edit', {
    act: async ({ context, body }) => made(await addConsequence(context, body)),
    show: ({ context }, consequenceId) => getConsequence(context, consequenceId),
  })
  implementPlan(api, consequenceRoutes.update, 'consequence.revise', ({ context, params, body, ifMatch }) =>
    updateConsequence(context, params.consequenceId, body, ifMatch),
  )
  implementPlan(api, consequenceRoutes.remove, 'consequence.edit', async ({ context, params, ifMatch }) => {
    await removeConsequence(context, params.consequenceId, ifMatch)
    return { removed: true } as const
  })
  implementPlan(api, consequenceRoutes.giveStance, 'stance.give', {
    act: async ({ context, params, body }) => made(await giveStance(context, params.consequenceId, body)),
    show: ({ context }, consequenceId) => getConsequence(context, consequenceId),
  })
  implementPlan(api, consequenceRoutes.review, 'consequence.review', {
    act: async ({ context, params, body }) => made(await reviewConsequence(context, params.consequenceId, body.reason)),
    show: ({ context }, consequenceId) => getConsequence(context, consequenceId),
  })
  implementPlan(api, consequenceRoutes.wordings, 'consequence.read', ({ context, params, query }) =>
    listWordings(context, params.consequenceId, query),
  )
}
