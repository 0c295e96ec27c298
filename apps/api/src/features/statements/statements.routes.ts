import { statementRoutes } from '@holdfast/contracts/statements'
import { type Api, implementPlan } from '../../http/implement.ts'
import { keepNote, setSpeakingOrder, shareStatement, writeStatement } from './statements.commands.ts'
import { getSpeakingOrder, getStatement, listVersions } from './statements.queries.ts'

/** Writing and sharing is the author's; the order of speaking is for those who lead (F23). */
export function statementsRoutes(api: Api): void {
  implementPlan(api, statementRoutes.get, 'plan.read', ({ context, params }) =>
    getStatement(context, params.statementId),
  )
  implementPlan(api, statementRoutes.write, 'statement.edit', async ({ context, params, body, ifMatch }) => {
    await writeStatement(context, params.statementId, body, ifMatch)
    return getStatement(context, params.statementId)
  })
  implementPlan(api, statementRoutes.share, 'statement.edit', async ({ context, params, body, ifMatch }) => {
    await shareStatement(context, params.statementId, body.sharing, ifMatch)
    return getStatement(context, params.statementId)
  })
  implementPlan(api, statementRoutes.keepNote, 'statement.edit', {
    act: async ({ context, params, body }) => {
      await keepNote(context, params.statementId, body)
      return params.statementId
    },
    show: ({ context }, statementId) => getStatement(context, statementId),
  })
  implementPlan(api, statementRoutes.versions, 'statement.edit', ({ context, params, query }) =>
    listVersions(context, params.statementId, query),
  )
  implementPlan(api, statementRoutes.order, 'statement.order', async ({ context, body, ifMatch }) => {
    await setSpeakingOrder(context, body, ifMatch)
    const order = await getSpeakingOrder(context)
    return { ...order, participantIds: body.participantIds, version: ifMatch + 1 }
  })
}
