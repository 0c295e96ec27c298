import { DAY } from '@holdfast/domain/shared/time'
import { nightly } from '../../jobs/nightly.ts'

const MOST_MS = 60_000

/** Removes sample organizations that are older than `SAMPLE_DAYS` with everything in them, and the guests who were only there. */
export const removeOldSamples = nightly('remove-old-samples', async ({ config, database, now }, signal) => {
  const before = new Date(now().getTime() - config.SAMPLE_DAYS * DAY)
  for (let isMore = true; isMore && !signal.aborted; )
    isMore = await database.prisma.$transaction(
      async (tx) => {
        await tx.$executeRawUnsafe(`SET LOCAL statement_timeout = ${MOST_MS}`)
        const [row] = await tx.$queryRaw<{ people: string[] | null }[]>`
          SELECT holdfast.remove_old_sample(${before}) AS people`
        if (!row?.people) return false
        await tx.user.deleteMany({ where: { id: { in: row.people }, kind: 'guest' } })
        return true
      },
      { timeout: MOST_MS },
    )
})
