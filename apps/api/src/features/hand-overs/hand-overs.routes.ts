import { handOverRoutes } from '@holdfast/contracts/hand-overs'
import { type Api, implementCase } from '../../http/implement.ts'
import { answerHandOver, askHandOver } from './hand-overs.commands.ts'
import { getHandOver, listHandOvers } from './hand-overs.queries.ts'

/** Between interventionists of the case; the lead reads who looks after it (F7). */
export function handOversRoutes(api: Api): void {
  implementCase(api, handOverRoutes.list, 'hand_over.read', ({ context, query }) => listHandOvers(context, query))
  implementCase(api, handOverRoutes.ask, 'hand_over.write', {
    act: ({ context, body }) => askHandOver(context, body),
    show: ({ context }, handOverId) => getHandOver(context, handOverId),
  })
  implementCase(api, handOverRoutes.answer, 'hand_over.write', async ({ context, params, body, ifMatch }) => {
    await answerHandOver(context, params.handOverId, body.accepted, ifMatch)
    return getHandOver(context, params.handOverId)
  })
}
