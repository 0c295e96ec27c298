import { safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { readScreeningCounts } from './screening-counts.queries.ts'
import { recordFollowUp, answerScreening } from './safety-screening.commands.ts'
import { getMyScreening, getScreening, listScreenings } from './safety-screening.queries.ts'

/** One's own screen for everybody but helpers; all of them for the interventionist, and for nobody else. */
export function safetyScreeningsRoutes(api: Api): void {
  implementPlan(api, safetyScreeningRoutes.mine, 'safety_screening.see_own', ({ context }) => getMyScreening(context))
  implementPlan(api, safetyScreeningRoutes.answer, 'safety_screening.answer', ({ context, body, ifMatch }) =>
    answerScreening(context, body, ifMatch),
  )
  implementPlan(api, safetyScreeningRoutes.count, 'safety_screening.read', ({ context }) =>
    readScreeningCounts(context),
  )
  implementPlan(api, safetyScreeningRoutes.list, 'safety_screening.read', ({ context, query }) =>
    listScreenings(context, query),
  )
  implementPlan(api, safetyScreeningRoutes.recordFollowUp, 'safety_screening.follow_up', {
    act: async ({ context, params, body }) => {
      const answer = await recordFollowUp(context, params.safetyScreeningId, body)
      return { id: answer.id, answer }
    },
    show: ({ context }, screeningId) => getScreening(context, screeningId),
  })
}
