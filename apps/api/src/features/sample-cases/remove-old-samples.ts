import { DAY } from '@holdfast/domain/shared/time'
import { inTransaction } from '../../db/transaction.ts'
import { nightly } from '../../jobs/nightly.ts'

const MOST_MS = 60_000
const PATIENT = { name: 'patient', text: `SELECT set_config('statement_timeout', $1, true)`, values: [String(MOST_MS)] }
const REMOVE = 'SELECT holdfast.remove_old_sample($1) AS people'

/** Removes sample organizations that are older than `SAMPLE_DAYS` with everything in them, and the guests who were only there. */
export const removeOldSamples = nightly('remove-old-samples', async ({ config, database, now }, signal) => {
  const before = new Date(now().getTime() - config.SAMPLE_DAYS * DAY)
  for (let isMore = true; isMore && !signal.aborted; )
    isMore = await inTransaction(database, { opening: PATIENT }, async (_, { sql, tx }) => {
      const [row] = await sql<{ people: string[] | null }>({
        name: 'remove_old_sample',
        text: REMOVE,
        values: [before],
        query_timeout: MOST_MS,
      })
      if (!row?.people) return false
      await tx.user.deleteMany({ where: { id: { in: row.people }, kind: 'guest' } })
      return true
    })
})
