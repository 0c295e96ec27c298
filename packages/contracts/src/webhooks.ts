import { DELIVERY_STATES, WEBHOOK_KINDS, WEBHOOK_STATES } from '@holdfast/domain/webhooks/webhook'
import { z } from 'zod'
import { id, page, paging, time, version } from './fields.ts'
import { OrganizationParams } from './organizations.ts'
import { namedRoutes, route } from './route.ts'

const kinds = () => z.array(z.enum(WEBHOOK_KINDS)).min(1).max(WEBHOOK_KINDS.length)
const url = () => z.url().max(500)

/** An address of a practice that is told what happened; the secret that signs is told once. */
export const Webhook = z
  .object({
    id: id(),
    url: z.string(),
    kinds: z.array(z.string()),
    state: z.enum(WEBHOOK_STATES),
    createdAt: time(),
    version: version(),
    secret: z.string().nullable(),
  })
  .meta({ id: 'Webhook' })
/** `secret` is null but in the answer that makes it. */
export type Webhook = z.infer<typeof Webhook>

/** One event on its way to a webhook: ids, kind and time, never a text or a name. */
export const WebhookDelivery = z
  .object({
    id: id(),
    kind: z.string(),
    state: z.enum(DELIVERY_STATES),
    attempts: z.int(),
    status: z.int().nullable(),
    at: time(),
    attemptedAt: time().nullable(),
  })
  .meta({ id: 'WebhookDelivery' })
/** `status` is what the address answered last; null where it did not. */
export type WebhookDelivery = z.infer<typeof WebhookDelivery>

const params = OrganizationParams.extend({ webhookId: id() })
const of = '/organizations/:organizationId/webhooks/:webhookId'

/** Owners and admins of a practice. */
export const webhookRoutes = namedRoutes('webhooks', {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/webhooks',
    summary: 'List the webhooks of a practice',
    access: 'organization',
    params: OrganizationParams,
    query: paging(50),
    response: page(Webhook),
  }),
  create: route({
    method: 'POST',
    path: '/organizations/:organizationId/webhooks',
    summary: 'Add a webhook',
    description:
      'Signed as Standard Webhooks says. The address is public and https; a replay does not tell the secret.',
    location: null,
    access: 'organization',
    status: 201,
    params: OrganizationParams,
    body: z.strictObject({ url: url(), kinds: kinds() }),
    response: Webhook,
    problems: ['rule-refused'],
  }),
  update: route({
    method: 'PATCH',
    path: of,
    summary: 'Change a webhook',
    description: 'Or pause it and switch it on again.',
    access: 'organization',
    params,
    body: z.strictObject({ url: url(), kinds: kinds(), state: z.enum(WEBHOOK_STATES) }).partial(),
    response: Webhook,
  }),
  rotate: route({
    method: 'PUT',
    path: `${of}/secret`,
    summary: 'Renew the secret of a webhook',
    description: 'For a day both secrets sign.',
    access: 'organization',
    params,
    response: Webhook,
  }),
  remove: route({
    method: 'DELETE',
    path: of,
    summary: 'Remove a webhook',
    access: 'organization',
    params,
    response: z.object({ removed: z.literal(true) }),
  }),
  deliveries: route({
    method: 'GET',
    path: `${of}/deliveries`,
    summary: 'List what was sent to a webhook',
    description: 'The log of the last 30 days, newest first.',
    access: 'organization',
    params,
    query: paging(50),
    response: page(WebhookDelivery),
  }),
  replay: route({
    method: 'POST',
    path: `${of}/deliveries/:deliveryId/replays`,
    summary: 'Send a delivery again',
    location: null,
    access: 'organization',
    status: 201,
    params: params.extend({ deliveryId: id() }),
    response: WebhookDelivery,
  }),
})
