import { goNoGoRoutes } from '@holdfast/contracts/go-no-go'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { signGoNoGoDecision, voteGoNoGo } from './go-no-go.commands.ts'
import { getGoNoGoDecision, getGoNoGoVote } from './go-no-go.queries.ts'

/** Everybody who comes answers; signing is for the interventionist, and for whoever facilitates or chairs (docs/practice.md 7.3). */
export function goNoGoRoutesOf(api: Api): void {
  implementPlan(api, goNoGoRoutes.sign, 'go_no_go.sign', {
    act: async ({ context, body }) => {
      const answer = await signGoNoGoDecision(context, body)
      return { id: answer.id, answer }
    },
    show: ({ context }, id) => getGoNoGoDecision(context, id),
  })
  implementPlan(api, goNoGoRoutes.vote, 'go_no_go.vote', {
    act: async ({ context, body }) => {
      const answer = await voteGoNoGo(context, body)
      return { id: answer.id, answer }
    },
    show: ({ context }, id) => getGoNoGoVote(context, id),
  })
}
