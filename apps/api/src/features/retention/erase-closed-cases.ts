import { inTransaction } from '../../db/transaction.ts'
import { nightly } from '../../jobs/nightly.ts'
import { closedCases } from './closed-cases.ts'

const MOST_MS = 60_000
const PATIENT = { name: 'patient', text: `SELECT set_config('statement_timeout', $1, true)`, values: [String(MOST_MS)] }

/** Erases the closed cases whose time by the rule of their practice is over and that nothing holds, one after another. */
export const eraseClosedCases = nightly('erase-closed-cases', async ({ database, now }, signal) => {
  const today = now()
  const expired = (await closedCases(database.prisma, today, 'all')).filter(
    (one) => !one.isHeld && one.erasedAt <= today,
  )
  for (const { organizationId, caseId } of expired) {
    if (signal.aborted) return
    await inTransaction(database, { opening: PATIENT }, (_, { sql }) =>
      sql({
        name: 'erase_closed_case',
        text: 'SELECT holdfast.erase_closed_case($1, $2, $3)',
        values: [organizationId, caseId, today.toISOString().slice(0, 10)],
        query_timeout: MOST_MS,
      }),
    )
  }
})
