import { learningRoutes } from '@holdfast/contracts/learning'
import type { Api } from '../../http/bind.ts'
import { implementCase } from '../../http/implement.ts'
import { completeModule } from './learning.commands.ts'
import { getLearning } from './learning.queries.ts'

/** Everybody in a case reads the modules, and completes them for themselves. */
export function learningRoutesOf(api: Api): void {
  implementCase(api, learningRoutes.get, 'learning.read', ({ context }) => getLearning(context))
  implementCase(api, learningRoutes.complete, 'learning.complete', {
    act: async ({ context, body }) => {
      await completeModule(context, body)
      return { id: context.member.id, answer: await getLearning(context) }
    },
    show: ({ context }) => getLearning(context),
  })
}
