import { planRoutes } from '@holdfast/contracts/plans'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { nextChange } from '@holdfast/domain/plan/next-change'
import { stillMissing } from '@holdfast/domain/plan/readiness'
import type { Api } from '../http/bind.ts'
import { implementCase, implementPlan } from '../http/implement.ts'
import { ofCase } from '../http/work.ts'
// oxlint-disable-next-line no-restricted-imports -- one POST makes a plan, be it the first or one from a review
import { createNextPlan } from '../features/attempts/attempts.commands.ts'
import { createFirstPlan, updatePlan } from './plans.commands.ts'
import { planFactsOf } from './plan-facts.ts'
import { planRowsOf, planStatement } from './plan-rows.ts'
import { presentPlan } from './plans.presenter.ts'
import { getPlan, listPlans } from './plans.queries.ts'
import { presentReadiness } from './readiness.presenter.ts'
import { getWorkspace } from './workspace.ts'

/** Beginning an attempt is for the case leads; reading the workspace for everybody in it. */
export function plansRoutes(api: Api): void {
  implementCase(api, planRoutes.create, 'plan.create', {
    act: ({ context, body }) =>
      body.fromPlanId ? createNextPlan(context, body.fromPlanId, body) : createFirstPlan(context, body),
    show: ({ context }, planId) => getPlan(context, planId),
  })
  implementCase(
    api,
    planRoutes.list,
    'plan.read',
    ofCase(({ context, query }) => listPlans(context, query)),
  )
  implementPlan(api, planRoutes.update, 'plan.edit', async ({ context, body, ifMatch }) =>
    presentPlan(await updatePlan(context, body, ifMatch), context),
  )
  implementPlan(api, workspaceRoutes.get, 'plan.read', {
    statement: planStatement,
    present: ({ context }, given) => getWorkspace(context, planRowsOf(context, given)),
  })
  implementPlan(api, planRoutes.readiness, 'plan.read', {
    statement: planStatement,
    present: ({ context }, given) => {
      const rows = planRowsOf(context, given)
      const facts = planFactsOf(rows)
      return {
        answer: presentReadiness(context, stillMissing(facts, context.now)),
        until: nextChange(facts, [], context.now),
      }
    },
  })
}
