import { handOverRoutes } from '@holdfast/contracts/hand-overs'
import type { Api } from '../../http/bind.ts'
import { implementCase, implementOrganization } from '../../http/implement.ts'
import { namesOf } from '../../kernel/member.ts'
import { answerHandOver, askHandOver, withdrawHandOver } from './hand-overs.commands.ts'
import { getHandOver, listHandOvers, listWaiting, presentHandOver, showHandOver } from './hand-overs.queries.ts'

/** Between interventionists of the case; the lead reads who looks after it (F7). */
export function handOversRoutes(api: Api): void {
  implementCase(api, handOverRoutes.list, 'hand_over.read', ({ context, query }) => listHandOvers(context, query))
  implementCase(api, handOverRoutes.ask, 'hand_over.write', {
    act: async ({ context, body }) => {
      const { row, to } = await askHandOver(context, body)
      return { id: row.id, answer: presentHandOver(context, row, namesOf([context.member, to])) }
    },
    show: ({ context }, handOverId) => getHandOver(context, handOverId),
  })
  implementCase(api, handOverRoutes.answer, 'hand_over.write', async ({ context, params, body, ifMatch }) =>
    showHandOver(context, await answerHandOver(context, params.handOverId, body.accepted, ifMatch)),
  )
  implementCase(api, handOverRoutes.withdraw, 'hand_over.write', async ({ context, params, ifMatch }) =>
    showHandOver(context, await withdrawHandOver(context, params.handOverId, ifMatch)),
  )
  implementOrganization(api, handOverRoutes.waiting, ({ context, query }) => listWaiting(context, query))
}
