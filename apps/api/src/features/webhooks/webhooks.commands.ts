import type { Webhook, webhookRoutes } from '@holdfast/contracts/webhooks'
import { DAY } from '@holdfast/domain/shared/time'
import type { z } from 'zod'
import type { Webhook as Row, WebhookDelivery } from '../../db/generated/client.ts'
import { databaseNow } from '../../db/database-now.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { holdOrganization } from '../../kernel/hold-organization.ts'
import { invalidField, problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { LIST_IS_FULL, refuse } from '../../kernel/refuse.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { leadsToPublic } from './public-address.ts'
import { newSecret } from './secrets.ts'
import { findDelivery, findWebhook, presentWebhook } from './webhooks.queries.ts'

const MOST = 10
const resource = 'webhooks'

async function requirePublic({ runtime }: OrganizationContext, url: string): Promise<void> {
  if (!(await leadsToPublic(runtime.config, url)))
    throw invalidField('body/url', 'must be a public address that begins with https://')
}

/** Adds an address that is told; the answer alone tells the secret that signs. */
export async function addWebhook(
  context: OrganizationContext,
  { url, kinds }: z.output<typeof webhookRoutes.create.body>,
): Promise<Webhook> {
  const { tx, runtime, organizationId, organizationKind } = context
  if (organizationKind !== 'practice') throw problem('not-found')
  await requirePublic(context, url)
  const { id: madeById } = await holdOrganization(context)
  if ((await tx.webhook.count({ where: { organizationId } })) >= MOST) throw refuse(LIST_IS_FULL, context)
  const { secret, kept } = newSecret(runtime.config)
  const row = await tx.webhook.create({
    data: { organizationId, url, kinds: [...new Set(kinds)], secret: kept, madeById },
  })
  await recordChange(context, { action: 'webhook.added', resource, resourceId: row.id })
  return presentWebhook(row, secret)
}

async function held(context: OrganizationContext, id: string, ifMatch: number): Promise<Row> {
  await holdOrganization(context)
  const row = await findWebhook(context, id)
  guardVersion(row, ifMatch)
  return row
}

/** Changes where it goes and what it is told of, pauses it or switches it on again. Whoever changes it answers for it from then on. */
export async function changeWebhook(
  context: OrganizationContext,
  id: string,
  { url, kinds, state }: z.output<typeof webhookRoutes.update.body>,
  ifMatch: number,
): Promise<Webhook> {
  const { tx, organizationId, organizationMemberId } = context
  const row = await held(context, id, ifMatch)
  if (url === undefined && kinds === undefined && state === undefined) return presentWebhook(row)
  if (url !== undefined) await requirePublic(context, url)
  const changed = await tx.webhook.update({
    where: { organizationId_id: { organizationId, id } },
    data: {
      ...(url !== undefined && { url }),
      ...(kinds !== undefined && { kinds: [...new Set(kinds)] }),
      ...(state !== undefined && { state }),
      ...(organizationMemberId !== null && { madeById: organizationMemberId }),
      version: nextVersion,
    },
  })
  await recordChange(context, { action: 'webhook.changed', resource, resourceId: id })
  return presentWebhook(changed)
}

/** A new secret; the one before signs beside it for a day, so that the receiver can change over. */
export async function renewSecret(context: OrganizationContext, id: string, ifMatch: number): Promise<Webhook> {
  const { tx, runtime, organizationId } = context
  const row = await held(context, id, ifMatch)
  const { secret, kept } = newSecret(runtime.config)
  const oldSecretUntil = new Date((await databaseNow(tx)).getTime() + DAY)
  const renewed = await tx.webhook.update({
    where: { organizationId_id: { organizationId, id } },
    data: { secret: kept, oldSecret: row.secret, oldSecretUntil, version: nextVersion },
  })
  await recordChange(context, { action: 'webhook.secret_renewed', resource, resourceId: id })
  return presentWebhook(renewed, secret)
}

/** Takes it away with its log; what waits is not sent. */
export async function removeWebhook(context: OrganizationContext, id: string, ifMatch: number): Promise<void> {
  const { tx, organizationId } = context
  await held(context, id, ifMatch)
  await tx.webhook.delete({ where: { organizationId_id: { organizationId, id } } })
  await recordChange(context, { action: 'webhook.removed', resource, resourceId: id })
}

/** Sends one event of the log again, under the id that it had, with all attempts anew. */
export async function replayDelivery(
  context: OrganizationContext,
  webhookId: string,
  id: string,
): Promise<WebhookDelivery> {
  const { tx, organizationId } = context
  const delivery = await findDelivery(context, id)
  if (delivery.webhookId !== webhookId) throw problem('not-found')
  return tx.webhookDelivery.update({
    where: { organizationId_id: { organizationId, id } },
    data: { state: 'waiting', attempts: 0, dueAt: await databaseNow(tx) },
  })
}
