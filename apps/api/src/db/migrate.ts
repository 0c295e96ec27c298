import pg from 'pg'
import { ensureApiRole } from './api-role.ts'
import { loadContent } from './load-content.ts'
import { deployMigrations, MIGRATION_RUNS } from './schema-engine.ts'

const MIGRATION_LOCK = 4_653_084_173

/**
 * Brings a database up to date: the role that the API connects as, the migrations, the dated content. Several processes may
 * ask at once; one works, the others wait for it and find nothing left to do.
 */
export async function migrate(ownerUrl: string, secret: string): Promise<{ applied: number; apiUrl: string }> {
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    const apiUrl = await ensureApiRole(client, ownerUrl, secret)
    const applied = await deployMigrations(ownerUrl, await interruptedMigrations(client))
    await loadContent(client)
    return { applied: applied.length, apiUrl }
  } finally {
    await client.end()
  }
}

/**
 * Migrations that a killed process left begun but not finished. Each is one transaction, and one whose client is gone still
 * runs to its end in the server; once that is over, nothing of an unfinished one stands and it can be applied again.
 */
async function interruptedMigrations(client: pg.Client): Promise<string[]> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_RUNS])
  const { rows: found } = await client.query<{ exists: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists`,
  )
  if (!found[0]?.exists) return []
  const { rows } = await client.query<{ migration_name: string }>(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL',
  )
  return rows.map((row) => row.migration_name)
}
