import { firstCallRoutes } from '@holdfast/contracts/first-call'
import type { Api } from '../../http/bind.ts'
import { implementCase } from '../../http/implement.ts'
import { addHistory, removeHistory, updateHistory, updateFirstCall } from './first-call.commands.ts'
import { getHistory, getFirstCall, listHistory, showFirstCall, showHistory } from './first-call.queries.ts'

/** The first call is for the case leads; the family history is each author's own, and the interventionist's (S0.7). */
export function firstCallRoutesOf(api: Api): void {
  implementCase(api, firstCallRoutes.get, 'first_call.read', ({ context }) => getFirstCall(context))
  implementCase(api, firstCallRoutes.update, 'first_call.edit', async ({ context, body, ifMatch }) =>
    showFirstCall(context, await updateFirstCall(context, body, ifMatch)),
  )
  implementCase(api, firstCallRoutes.listHistory, 'background.read', ({ context, query }) =>
    listHistory(context, query),
  )
  implementCase(api, firstCallRoutes.addHistory, 'background.edit', {
    act: async ({ context, body }) => {
      const row = await addHistory(context, body)
      return { id: row.id, answer: await showHistory(context, row) }
    },
    show: ({ context }, historyId) => getHistory(context, historyId),
  })
  implementCase(api, firstCallRoutes.updateHistory, 'background.edit', async ({ context, params, body, ifMatch }) =>
    showHistory(context, await updateHistory(context, params.historyId, body, ifMatch)),
  )
  implementCase(api, firstCallRoutes.removeHistory, 'background.edit', async ({ context, params, ifMatch }) => {
    await removeHistory(context, params.historyId, ifMatch)
    return { removed: true } as const
  })
}
