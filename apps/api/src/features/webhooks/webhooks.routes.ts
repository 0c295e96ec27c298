import { webhookRoutes as routes } from '@holdfast/contracts/webhooks'
import type { Api } from '../../http/bind.ts'
import { implementOrganizationAction } from '../../http/implement.ts'
import { addWebhook, changeWebhook, removeWebhook, renewSecret, replayDelivery } from './webhooks.commands.ts'
import {
  findDelivery,
  findWebhook,
  listDeliveries,
  listWebhooks,
  presentDelivery,
  presentWebhook,
} from './webhooks.queries.ts'

/** For those who run the practice. */
export function webhooksRoutes(api: Api): void {
  const action = 'organization.edit'
  implementOrganizationAction(api, routes.list, action, ({ context, query }) => listWebhooks(context, query))
  implementOrganizationAction(api, routes.create, action, {
    act: async ({ context, body }) => {
      const answer = await addWebhook(context, body)
      return { id: answer.id, answer }
    },
    show: async ({ context }, id) => presentWebhook(await findWebhook(context, id)),
  })
  implementOrganizationAction(api, routes.update, action, ({ context, params, body, ifMatch }) =>
    changeWebhook(context, params.webhookId, body, ifMatch),
  )
  implementOrganizationAction(api, routes.rotate, action, ({ context, params, ifMatch }) =>
    renewSecret(context, params.webhookId, ifMatch),
  )
  implementOrganizationAction(api, routes.remove, action, async ({ context, params, ifMatch }) => {
    await removeWebhook(context, params.webhookId, ifMatch)
    return { removed: true } as const
  })
  implementOrganizationAction(api, routes.deliveries, action, ({ context, params, query }) =>
    listDeliveries(context, params.webhookId, query),
  )
  implementOrganizationAction(api, routes.replay, action, {
    act: async ({ context, params }) => {
      const row = await replayDelivery(context, params.webhookId, params.deliveryId)
      return { id: row.id, answer: presentDelivery(row) }
    },
    show: async ({ context }, id) => presentDelivery(await findDelivery(context, id)),
  })
}
