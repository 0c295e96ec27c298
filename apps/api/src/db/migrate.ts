import { ensureApiRole } from './api-role.ts'
import { checkServer } from './check-server.ts'
import { connectOwner } from './connect-owner.ts'
import { grantRights } from './grant-rights.ts'
import { installJobQueue } from './job-queue.ts'
import { loadContent } from './load-content.ts'
import { roleNames } from './role-names.ts'
import { runMigrations } from './run-migrations.ts'

/** Held by whoever changes the schema or the roles of a database. */
export const MIGRATION_LOCK = 4_653_084_173

/**
 * Brings a database up to date: the roles that the API needs, the migrations, the rights of the roles, the dated content.
 * Several processes may ask at once; one works, the others wait for it and find nothing left to do. Refuses with one line a
 * database that Holdfast cannot use. Returns how many migrations were pending and the address for the API.
 */
export async function migrate(ownerUrl: string, secret: string): Promise<{ applied: number; apiUrl: string }> {
  const client = await connectOwner(ownerUrl)
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    await checkServer(client)
    const names = roleNames(client.database ?? '')
    const apiUrl = await ensureApiRole(client, ownerUrl, secret, names)
    const applied = await runMigrations(client)
    await grantRights(client, names)
    await loadContent(client)
    await installJobQueue(client, names.api)
    return { applied: applied.length, apiUrl }
  } finally {
    await client.end()
  }
}
