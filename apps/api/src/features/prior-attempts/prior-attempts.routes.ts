import { priorAttemptRoutes } from '@holdfast/contracts/prior-attempts'
import type { Api } from '../../http/bind.ts'
import { implementCase } from '../../http/implement.ts'
import { addPriorAttempt, removePriorAttempt, updatePriorAttempt } from './prior-attempts.commands.ts'
import { getPriorAttempt, listPriorAttempts, presentPriorAttempt } from './prior-attempts.queries.ts'

/** For the case leads, at any time: what was learned before moves the advice (S3.1, F4). */
export function priorAttemptsRoutes(api: Api): void {
  implementCase(api, priorAttemptRoutes.list, 'prior_attempt.read', ({ context, query }) =>
    listPriorAttempts(context, query),
  )
  implementCase(api, priorAttemptRoutes.create, 'prior_attempt.edit', {
    act: async ({ context, body }) => {
      const row = await addPriorAttempt(context, body)
      return { id: row.id, answer: presentPriorAttempt(context, row) }
    },
    show: ({ context }, id) => getPriorAttempt(context, id),
  })
  implementCase(api, priorAttemptRoutes.update, 'prior_attempt.edit', async ({ context, params, body, ifMatch }) =>
    presentPriorAttempt(context, await updatePriorAttempt(context, params.priorAttemptId, body, ifMatch)),
  )
  implementCase(api, priorAttemptRoutes.remove, 'prior_attempt.edit', async ({ context, params, ifMatch }) => {
    await removePriorAttempt(context, params.priorAttemptId, ifMatch)
    return { removed: true } as const
  })
}
