import { suitabilityRoutes } from '@holdfast/contracts/suitability'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { answerSuitability, recordDecision } from './suitability.commands.ts'
import { findScreen, presentSuitability } from './suitability.queries.ts'

/**
 * Everybody answers about themselves; the interventionist decides, or the lead while the case has none
 * (docs/practice.md 3).
 */
export function suitabilityRoutesOf(api: Api): void {
  implementPlan(api, suitabilityRoutes.get, 'suitability.open', async ({ context, params }) =>
    presentSuitability(context, await findScreen(context, params.participantId)),
  )
  implementPlan(api, suitabilityRoutes.answer, 'suitability.answer', async ({ context, params, body, ifMatch }) =>
    presentSuitability(context, await answerSuitability(context, params.participantId, body, ifMatch)),
  )
  implementPlan(api, suitabilityRoutes.decide, 'suitability.decide', async ({ context, params, body, ifMatch }) =>
    presentSuitability(context, await recordDecision(context, params.participantId, body, ifMatch)),
  )
}
