import { readFileSync } from 'node:fs'
import pg from 'pg'
import { ensureApiRole } from './api-role.ts'
import { loadContent } from './load-content.ts'
import { runMigrations } from './run-migrations.ts'

const MIGRATION_LOCK = 4_653_084_173

/**
 * Brings a database up to date: the role that the API connects as, the migrations, that role's rights, the dated content.
 * Several processes may ask at once; one works, the others wait for it and find nothing left to do.
 */
export async function migrate(ownerUrl: string, secret: string): Promise<{ applied: number; apiUrl: string }> {
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    const apiUrl = await ensureApiRole(client, ownerUrl, secret)
    const applied = await runMigrations(client)
    await client.query(readFileSync(new URL('rights.sql', import.meta.url), 'utf8'))
    await loadContent(client)
    return { applied: applied.length, apiUrl }
  } finally {
    await client.end()
  }
}
