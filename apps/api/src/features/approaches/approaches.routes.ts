import { approachRoutes } from '@holdfast/contracts/approaches'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { presentPlan } from '../../plan/plans.presenter.ts'
import { chooseApproach } from './approaches.commands.ts'
import { getAdvice } from './approaches.queries.ts'

/** The advice is for the case leads; choosing changes the plan, so it is the plan's own right and version. */
export function approachesRoutes(api: Api): void {
  implementPlan(api, approachRoutes.advise, 'approach.read', ({ context }) => getAdvice(context))
  implementPlan(api, approachRoutes.choose, 'plan.edit', async ({ context, body, ifMatch }) =>
    presentPlan(await chooseApproach(context, body, ifMatch), context),
  )
}
