import { pauseAfter } from '@holdfast/domain/webhooks/webhook'
import type { Tx } from '../../db/connect.ts'
import { databaseNow } from '../../db/database-now.ts'
import type { Webhook, WebhookDelivery } from '../../db/generated/client.ts'
import { TenantAccessDenied, withTenant } from '../../db/with-tenant.ts'
import type { Job } from '../../jobs/job.ts'
import type { Runtime } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { nextVersion } from '../../kernel/versions.ts'
import { postSigned } from './post-signed.ts'
import { readSecret } from './secrets.ts'

const AT_ONCE = 20
/** Longer than a delivery takes; afterward another process may try it. */
const LEASE_SECONDS = 60

type Taken = { organizationId: string; id: string; userId: string }

const inside = <T>(
  { database }: Runtime,
  { organizationId, userId }: Taken,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => withTenant(database, { organizationId, userId, entrance: { by: 'job' } }, work)

/** What is sent: ids, kind and time. */
const bodyOf = ({ organizationId, kind, resource, resourceId, chainId, at }: WebhookDelivery): string =>
  JSON.stringify({
    type: kind,
    timestamp: at.toISOString(),
    data: { organizationId, caseId: chainId === organizationId ? null : chainId, resource, id: resourceId },
  })

function secretsOf({ config }: Runtime, { secret, oldSecret, oldSecretUntil }: Webhook, now: Date): string[] {
  const kept = oldSecret !== null && oldSecretUntil !== null && oldSecretUntil > now ? [secret, oldSecret] : [secret]
  return kept.flatMap((one) => readSecret(config, one) ?? [])
}

/** What is written of an attempt; the last one of a day pauses the webhook, which stands in the audit trail. */
async function note(runtime: Runtime, taken: Taken, delivery: WebhookDelivery, status: number | null): Promise<void> {
  const { organizationId, id, userId } = taken
  const attempts = delivery.attempts + 1
  const isDelivered = status !== null && status >= 200 && status < 300
  const pause = pauseAfter(attempts)
  await inside(runtime, taken, async (tx) => {
    const now = await databaseNow(tx)
    await tx.webhookDelivery.updateMany({
      where: { organizationId, id },
      data: {
        attempts,
        status,
        attemptedAt: now,
        state: isDelivered ? 'delivered' : pause === null ? 'failed' : 'waiting',
        dueAt: new Date(now.getTime() + (pause ?? 0)),
      },
    })
    if (isDelivered || pause !== null) return
    const { count } = await tx.webhook.updateMany({
      where: { organizationId, id: delivery.webhookId, state: 'on' },
      data: { state: 'paused', version: nextVersion },
    })
    if (count > 0)
      await recordChange(
        { tx, person: { userId } },
        { action: 'webhook.paused', resource: 'webhooks', resourceId: delivery.webhookId },
      )
  })
}

async function deliver(runtime: Runtime, taken: Taken): Promise<void> {
  const { organizationId, id } = taken
  const ready = await inside(runtime, taken, async (tx) => {
    const delivery = await tx.webhookDelivery.findUnique({
      where: { organizationId_id: { organizationId, id } },
      include: { webhook: true },
    })
    return delivery && { delivery, now: await databaseNow(tx) }
  })
  if (!ready) return
  const { delivery, now } = ready
  const { webhook } = delivery
  const secrets = secretsOf(runtime, webhook, now)
  const sent = { id, url: webhook.url, at: now, body: bodyOf(delivery), secrets }
  const status = await Promise.resolve()
    .then(() => postSigned(runtime.config, sent))
    // whatever is wrong with the address, it is tried again and the log says that nothing was answered
    .catch(() => null)
  await note(runtime, taken, delivery, status)
}

/** Sends what waits, each minute: an event is written for its webhooks in its own transaction, and told once that is committed. */
export const sendWebhooks: Job<object> = {
  name: 'send-webhooks',
  cron: '* * * * *',
  retry: () => ({ limit: 0, delaySeconds: 1, longestSeconds: 1 }),
  run: async (runtime, _, signal) => {
    const take = () => runtime.database.prisma.$queryRaw<Taken[]>`
      SELECT organization_id AS "organizationId", delivery_id AS id, user_id AS "userId"
      FROM holdfast.take_webhook_deliveries(${AT_ONCE}::int, make_interval(secs => ${LEASE_SECONDS}))`
    let taken = await take()
    while (taken.length > 0 && !signal.aborted) {
      // oxlint-disable-next-line no-await-in-loop -- a few at a time
      await Promise.all(
        taken.map((one) =>
          deliver(runtime, one).catch((error: unknown) => {
            // the organization has been removed
            if (!(error instanceof TenantAccessDenied)) throw error
          }),
        ),
      )
      // oxlint-disable-next-line no-await-in-loop -- a few at a time
      taken = await take()
    }
  },
}
