import { goNoGoRoutes } from '@holdfast/contracts/go-no-go'
import { type Api, implementPlan } from '../../http/implement.ts'
import { signGoNoGoDecision } from './go-no-go.commands.ts'
import { getGoNoGoDecision } from './go-no-go.queries.ts'

/** Signing is for the interventionist, and for whoever facilitates or chairs (docs/practice.md 7.3). */
export function goNoGoRoutesOf(api: Api): void {
  implementPlan(api, goNoGoRoutes.sign, 'go_no_go.sign', {
    act: async ({ context, body }) => {
      const answer = await signGoNoGoDecision(context, body)
      return { id: answer.id, answer }
    },
    show: ({ context }, id) => getGoNoGoDecision(context, id),
  })
}
