import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { runner } from 'node-pg-migrate'
import type pg from 'pg'

const folder = resolve(import.meta.dirname, '../../../../prisma/migrations')
const nobody = () => undefined

/** Where the database keeps which migrations it has had. */
const RECORD = { migrationsSchema: 'meta', migrationsTable: 'migrations' }

/** The names of all migrations that this version of Holdfast brings, in order. */
export function knownMigrations(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => name.replace(/\.sql$/, ''))
    .sort()
}

/** The names of the migrations that a database has had; undefined when it has never been one of Holdfast's. */
export async function appliedMigrations(client: pg.Client): Promise<string[] | undefined> {
  const { rows: found } = await client.query<{ exists: boolean }>(
    `SELECT to_regclass('meta.migrations') IS NOT NULL AS exists`,
  )
  if (!found[0]?.exists) return undefined
  const { rows } = await client.query<{ name: string }>('SELECT name FROM meta.migrations ORDER BY id')
  return rows.map((row) => row.name)
}

/**
 * Applies what is pending, all in one transaction, and returns the names. Whoever is killed in the middle leaves nothing
 * behind. The caller holds a lock, so that one process works and the others find nothing left to do. `upTo` stops after so
 * many migrations in all, for a backup of an earlier version.
 */
export async function runMigrations(client: pg.Client, upTo = knownMigrations().length): Promise<string[]> {
  const pending = upTo - ((await appliedMigrations(client))?.length ?? 0)
  if (pending <= 0) return []
  const applied = await runner({
    dbClient: client,
    dir: folder,
    direction: 'up',
    count: pending,
    ...RECORD,
    createMigrationsSchema: true,
    singleTransaction: true,
    noLock: true,
    // the error itself says what is wrong; the runner would print the whole file before it
    logger: { info: nobody, warn: nobody, error: nobody, debug: nobody },
  })
  return applied.map(({ name }) => name)
}
