import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { ensureGroups } from './api-role.ts'
import { type ArchivedTable, readArchive } from './archive.ts'
import { DATA_TABLES } from './backup.ts'
import { checkServer } from './check-server.ts'
import { connectOwner } from './connect-owner.ts'
import { grantRights } from './grant-rights.ts'
import { type KeysFile, loadKeys } from './keys-file.ts'
import { MIGRATION_LOCK } from './migrate.ts'
import { roleNames } from './role-names.ts'
import { appliedMigrations, knownMigrations, runMigrations } from './run-migrations.ts'

/**
 * Brings a backup into an empty database: the schema as it was then, all rows in one transaction, the keys of their texts, later
 * migrations, rights.
 * Refuses a database that holds data, a backup of a newer Holdfast and one that is not whole; nothing is restored then.
 */
export async function restore(
  ownerUrl: string,
  input: Readable,
  keys: KeysFile | null,
): Promise<{ tables: number; rows: number; erased: number }> {
  const client = await connectOwner(ownerUrl)
  const archive = await readArchive(input).catch(async (error: unknown) => {
    await client.end()
    throw error
  })
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    await checkServer(client)
    await checkFits(client, archive.heading.migrations)
    const names = roleNames(client.database ?? '')
    await ensureGroups(client, names)
    await runMigrations(client, archive.heading.migrations.length)
    await grantRights(client, names)
    const restored = await loadAll(client, archive.tables)
    if (keys) await loadKeys(client, keys)
    const erased = keys ? await eraseWithoutKey(client) : 0
    await runMigrations(client)
    await grantRights(client, names)
    await client.query('ANALYZE')
    return { ...restored, erased }
  } finally {
    await client.end()
  }
}

async function checkFits(client: pg.Client, migrations: string[]): Promise<void> {
  const known = knownMigrations()
  const newer = migrations.find((name, at) => known[at] !== name)
  if (newer)
    throw new Error(`The backup is of a newer Holdfast (it has the migration ${newer}). Restore it with that version.`)
  const applied = await appliedMigrations(client)
  if (!applied) return
  if (applied.length > migrations.length)
    throw new Error('The backup is older than the schema of this database. Restore it into a new, empty database.')
  if (applied.length === 0) return
  const { rows } = await client.query<{ full: boolean }>(
    'SELECT EXISTS (SELECT FROM identity.users) OR EXISTS (SELECT FROM holdfast.organizations) AS full',
  )
  if (rows[0]?.full) throw new Error('This database holds data already. Restore a backup into a new, empty database.')
}

/** What was erased after the backup was made has no key any more: the rest of it goes again, too. Returns how many cases. */
async function eraseWithoutKey(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ removed: string[] }>(
    `SELECT holdfast.remove_case(c.organization_id, c.id) AS removed FROM holdfast.cases c
     WHERE NOT EXISTS (SELECT 1 FROM keys.case_keys k WHERE k.organization_id = c.organization_id AND k.case_id = c.id)`,
  )
  const people = rows.flatMap(({ removed }) => removed)
  await client.query(`DELETE FROM identity.users WHERE id = ANY ($1) AND kind = 'guest'`, [people])
  return rows.length
}

type Total = { tables: number; rows: number }

/** All rows in one transaction, without the keys and triggers that would judge them one by one; both are back at its end. */
async function loadAll(client: pg.Client, tables: AsyncIterable<ArchivedTable>): Promise<Total> {
  await client.query('BEGIN')
  const keys = await foreignKeys(client)
  const { rows: present } = await client.query<{ table: string; columns: string[] }>(DATA_TABLES)
  for (const { table, name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`)
  // COPY does not work for whoever is bound by row-level security
  for (const { table } of present)
    await client.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER`)
  const total: Total = { tables: 0, rows: 0 }
  for await (const archived of tables) {
    if (!present.some(({ table }) => table === archived.table))
      throw new Error(`The backup has a table that its schema has not: ${archived.table}.`)
    total.rows += await loadTable(client, archived)
    total.tables += 1
  }
  for (const { table, name, definition } of keys)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`)
  for (const sql of WITHOUT_JOB) await client.query(sql)
  for (const { table } of present) {
    const force = table.startsWith('holdfast.') ? 'FORCE ROW LEVEL SECURITY, ' : ''
    await client.query(`ALTER TABLE ${table} ${force}ENABLE TRIGGER USER`)
  }
  await client.query('COMMIT')
  return total
}

// jobs are not part of a backup: whoever waits for one is told, and can copy the link or go on with the import
const WITHOUT_JOB = [
  `UPDATE holdfast.invitations SET letter_state = 'failed' WHERE letter_state = 'waiting'`,
  `UPDATE holdfast.facility_imports SET interrupted = true WHERE status = 'loading'`,
]

async function loadTable(client: pg.Client, { table, columns, rows }: ArchivedTable): Promise<number> {
  const names = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const loading = client.query(copyFrom(`COPY ${table} (${names}) FROM STDIN`))
  await pipeline(Readable.from(rows), loading)
  return loading.rowCount
}

async function foreignKeys(client: pg.Client): Promise<{ table: string; name: string; definition: string }[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT k.conrelid::regclass::text AS table, quote_ident(k.conname) AS name, pg_get_constraintdef(k.oid) AS definition
     FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
     WHERE n.nspname IN ('holdfast', 'identity') AND k.contype = 'f' ORDER BY k.oid`,
  )
  return rows
}
