import { statementRoutes } from '@holdfast/contracts/statements'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { setSpeakingOrder } from './speaking-order.commands.ts'
import { releaseStatement, writeInName } from './letter-reader.commands.ts'
import { dismissHint, shareStatement, writeStatement } from './statements.commands.ts'
import { presentStatement, type StatementRow } from './statements.presenter.ts'
import { getStatement, listVersions, statementWithText } from './statements.queries.ts'

/** Writing and sharing is the author's; the order of speaking is for the case leads (F23). */
export function statementsRoutes(api: Api): void {
  implementPlan(api, statementRoutes.get, 'plan.read', ({ context, params }) =>
    getStatement(context, params.statementId),
  )
  implementPlan(api, statementRoutes.write, 'statement.edit', {
    ahead: statementWithText,
    write: async ({ context, body, ifMatch }, [row]) =>
      presentStatement(context, writeStatement(context, orNotFound(row as StatementRow | undefined), body, ifMatch)),
  })
  implementPlan(api, statementRoutes.share, 'statement.edit', async ({ context, params, body, ifMatch }) =>
    presentStatement(context, await shareStatement(context, params.statementId, body.sharing, ifMatch)),
  )
  implementPlan(api, statementRoutes.release, 'statement.edit', async ({ context, params, body, ifMatch }) =>
    presentStatement(context, await releaseStatement(context, params.statementId, body.released, ifMatch)),
  )
  implementPlan(
    api,
    statementRoutes.writeInName,
    'statement.write_in_name',
    async ({ context, params, body, ifMatch }) =>
      presentStatement(context, await writeInName(context, params.statementId, body, ifMatch)),
  )
  implementPlan(api, statementRoutes.dismissHint, 'statement.edit', {
    act: async ({ context, params, body }) => {
      const row = await dismissHint(context, params.statementId, body)
      return { id: row.id, answer: presentStatement(context, row) }
    },
    show: ({ context }, statementId) => getStatement(context, statementId),
  })
  implementPlan(api, statementRoutes.versions, 'statement.see_versions', ({ context, params, query }) =>
    listVersions(context, params.statementId, query),
  )
  implementPlan(api, statementRoutes.order, 'statement.order', async ({ context, body, ifMatch }) => {
    const order = await setSpeakingOrder(context, body, ifMatch)
    return { ...order, participantIds: body.participantIds, version: context.plan.version + 1 }
  })
}
