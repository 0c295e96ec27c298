import { goDecisionRoutes } from '@holdfast/contracts/go-decisions'
import { type Api, implementPlan } from '../../http/implement.ts'
import { signGoDecision } from './go-decisions.commands.ts'
import { getGoDecision } from './go-decisions.queries.ts'

/** Signing is for the interventionist, and for whoever facilitates or chairs (docs/practice.md 7.3). */
export function goDecisionsRoutes(api: Api): void {
  implementPlan(api, goDecisionRoutes.sign, 'go_decision.sign', {
    act: ({ context, body }) => signGoDecision(context, body),
    show: ({ context }, id) => getGoDecision(context, id),
  })
}
