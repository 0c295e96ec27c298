import { planRoutes } from '@holdfast/contracts/plans'
import { type Api, implementCase, implementPlan } from '../../http/implement.ts'
import { createFirstPlan, updatePlan } from './plans.commands.ts'
import { getPlan, listPlans } from './plans.queries.ts'

export function plansRoutes(api: Api): void {
  implementCase(api, planRoutes.create, 'plan.create', {
    act: ({ context, body }) => createFirstPlan(context, body),
    show: ({ context }, planId) => getPlan(context, planId),
  })
  implementCase(api, planRoutes.list, 'plan.read', async ({ context }) => ({
    items: await listPlans(context),
    nextCursor: null,
  }))
  implementPlan(api, planRoutes.update, 'plan.edit', async ({ context, params, body, ifMatch }) => {
    await updatePlan(context, body, ifMatch)
    return getPlan(context, params.planId)
  })
}
