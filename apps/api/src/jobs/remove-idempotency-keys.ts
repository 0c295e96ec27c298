import { DAY } from '@holdfast/domain/shared/time'
import { nightly } from './nightly.ts'

const KEPT_DAYS = 7

/** Removes the keys of creating requests after a week: by then nothing tries the same request again. */
export const removeIdempotencyKeys = nightly('remove-idempotency-keys', async ({ database, now }) => {
  const before = new Date(now().getTime() - KEPT_DAYS * DAY)
  await database.prisma.$queryRaw`SELECT holdfast.remove_idempotency_keys(${before})::text`
})
