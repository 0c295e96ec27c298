import type pg from 'pg'
import { PgBoss } from 'pg-boss'

/** The schema in which pg-boss keeps its queues and jobs; the owner makes it, the API's role only uses it. */
export const JOB_SCHEMA = 'pgboss'

/**
 * Makes pg-boss's tables or brings them up to date, and gives the API's role what running jobs takes: reading and writing rows.
 * Queues are rows, so the API makes its own; tables it can neither make nor change.
 */
export async function installJobQueue(owner: pg.Client, apiRole: string): Promise<void> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => owner.query(text, values) },
    schema: JOB_SCHEMA,
    supervise: false,
    schedule: false,
    registerInstance: false,
  })
  const failures: Error[] = []
  boss.on('error', (error) => failures.push(error))
  await boss.start()
  await boss.stop({ graceful: false })
  if (failures[0]) throw failures[0]
  await owner.query(
    `GRANT USAGE ON SCHEMA ${JOB_SCHEMA} TO ${apiRole};
     GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${JOB_SCHEMA} TO ${apiRole};
     GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${JOB_SCHEMA} TO ${apiRole}`,
  )
}
