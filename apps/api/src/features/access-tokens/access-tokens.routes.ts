import { accessTokenRoutes as routes } from '@holdfast/contracts/access-tokens'
import { databaseNow } from '../../db/database-now.ts'
import type { Api } from '../../http/bind.ts'
import { implementOrganizationAction, implementPublic, implementSession } from '../../http/implement.ts'
import { createServiceToken, createToken, endServiceToken, endToken } from './access-tokens.commands.ts'
import { findToken, listTokens, presentToken } from './access-tokens.queries.ts'
import { exchange } from './exchange.ts'

/** A person keeps their own tokens; owners and admins keep those of the practice. Whoever holds a refresh token exchanges it. */
export function accessTokensRoutes(api: Api): void {
  implementSession(api, routes.list, ({ context: { runtime, person }, query }) =>
    listTokens(runtime.database.prisma, { userId: person.userId, organizationId: null }, query),
  )
  implementSession(api, routes.create, ({ context, body }) => createToken(context, body))
  implementSession(api, routes.end, async ({ context, params }) => {
    await endToken(context, params.accessTokenId)
    return { accepted: true } as const
  })
  implementPublic(api, routes.exchange, ({ context, body }) => exchange(context, body.refreshToken))
  implementOrganizationAction(
    api,
    routes.listOfService,
    'organization.edit',
    ({ context: { tx, organizationId }, query }) => listTokens(tx, { organizationId }, query),
  )
  implementOrganizationAction(api, routes.createForService, 'organization.edit', {
    act: async ({ context, body }) => {
      const answer = await createServiceToken(context, body)
      return { id: answer.id, answer }
    },
    show: async ({ context: { tx, organizationId } }, id) =>
      presentToken(await findToken(tx, { organizationId }, id), await databaseNow(tx)),
  })
  implementOrganizationAction(api, routes.endOfService, 'organization.edit', ({ context, params, ifMatch }) =>
    endServiceToken(context, params.serviceTokenId, ifMatch),
  )
}
