import { DAY } from '@holdfast/domain/shared/time'
import { nightly } from '../../jobs/nightly.ts'

const KEPT_DAYS = 30

/** The log of webhooks is kept for 30 days. */
export const removeOldDeliveries = nightly('remove-old-webhook-deliveries', async ({ database, now }) => {
  const before = new Date(now().getTime() - KEPT_DAYS * DAY)
  await database.prisma.$executeRaw`SELECT holdfast.remove_webhook_deliveries(${before}::timestamptz)`
})
