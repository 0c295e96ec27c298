import { nightly } from './nightly.ts'

/** Removes counts of attempts whose time is over. */
export const removeRateLimits = nightly('remove-rate-limits', async ({ database, now }) => {
  await database.prisma.rateLimit.deleteMany({ where: { expire: { lt: BigInt(now().getTime()) } } })
})
