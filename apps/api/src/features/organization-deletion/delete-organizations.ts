import { inTransaction } from '../../db/transaction.ts'
import { nightly } from '../../jobs/nightly.ts'

const MOST_MS = 60_000
const PATIENT = { name: 'patient', text: `SELECT set_config('statement_timeout', $1, true)`, values: [String(MOST_MS)] }

/**
 * Deletes the organizations whose thirty days are over with everything in them, one after another, and the guests who were only there.
 * Their trail stays, in which there are ids and codes alone. One in which a case was put on hold meanwhile waits.
 */
export const deleteOrganizations = nightly('delete-organizations', async ({ database, now }, signal) => {
  for (let isMore = true; isMore && !signal.aborted; )
    isMore = await inTransaction(database, { opening: PATIENT }, async (_, { sql, tx }) => {
      const [row] = await sql<{ people: string[] | null }>({
        name: 'delete_due_organization',
        text: 'SELECT holdfast.delete_due_organization($1) AS people',
        values: [now()],
        query_timeout: MOST_MS,
      })
      if (!row?.people) return false
      await tx.user.deleteMany({ where: { id: { in: row.people }, kind: 'guest' } })
      return true
    })
})
