import type { Webhook, WebhookDelivery } from '@holdfast/contracts/webhooks'
import type { Webhook as Row, WebhookDelivery as DeliveryRow } from '../../db/generated/client.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'

/** What is shown of a webhook; its secret in the answer that makes it alone. */
export const presentWebhook = (
  { id, url, kinds, state, createdAt, version }: Row,
  secret: string | null = null,
): Webhook => ({
  id,
  url,
  kinds,
  state: state as Webhook['state'],
  createdAt: createdAt.toISOString(),
  version,
  secret,
})

/** A line of the log. */
export const presentDelivery = ({
  id,
  kind,
  state,
  attempts,
  status,
  at,
  attemptedAt,
}: DeliveryRow): WebhookDelivery => ({
  id,
  kind,
  state: state as WebhookDelivery['state'],
  attempts,
  status,
  at: at.toISOString(),
  attemptedAt: attemptedAt?.toISOString() ?? null,
})

type Where = Pick<OrganizationContext, 'tx' | 'organizationId'>

/** A webhook of this organization, or `not-found`. */
export const findWebhook = async ({ tx, organizationId }: Where, id: string): Promise<Row> =>
  orNotFound(await tx.webhook.findUnique({ where: { organizationId_id: { organizationId, id } } }))

/** A delivery of this organization, or `not-found`. */
export const findDelivery = async ({ tx, organizationId }: Where, id: string): Promise<DeliveryRow> =>
  orNotFound(await tx.webhookDelivery.findUnique({ where: { organizationId_id: { organizationId, id } } }))

/** Newest first. */
export async function listWebhooks({ tx, organizationId }: Where, query: PageQuery) {
  const { where, ...order } = rowsById(query, 'desc')
  const { rows, nextCursor } = pageOf(
    await tx.webhook.findMany({ where: { organizationId, ...where }, ...order }),
    query.limit,
  )
  return { items: rows.map((row) => presentWebhook(row)), nextCursor }
}

/** The log of a webhook, newest first. */
export async function listDeliveries(context: Where, webhookId: string, query: PageQuery) {
  const { tx, organizationId } = context
  await findWebhook(context, webhookId)
  const { where, ...order } = rowsById(query, 'desc')
  const found = await tx.webhookDelivery.findMany({ where: { organizationId, webhookId, ...where }, ...order })
  const { rows, nextCursor } = pageOf(found, query.limit)
  return { items: rows.map(presentDelivery), nextCursor }
}
