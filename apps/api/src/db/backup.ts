import { createHash } from 'node:crypto'
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { END_OF_ROWS, type Heading } from './archive.ts'
import { checkServer } from './check-server.ts'
import { connectOwner } from './connect-owner.ts'
import { appliedMigrations } from './run-migrations.ts'

/** The tables with people's data; dated content comes with the code. */
export const DATA_TABLES = `
  SELECT n.nspname || '.' || c.relname AS table,
         (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
          WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname IN ('holdfast', 'identity') AND c.relkind = 'r' ORDER BY 1`

/**
 * Writes everything that a database holds, as it stood at one moment, into one compressed archive. People go on writing
 * meanwhile. Needs no program of PostgreSQL. Returns how many tables and rows were written.
 */
export async function backUp(ownerUrl: string, output: Writable): Promise<{ tables: number; rows: number }> {
  const client = await connectOwner(ownerUrl)
  try {
    await checkServer(client)
    const migrations = await appliedMigrations(client)
    if (!migrations) throw new Error('This database holds no Holdfast yet; there is nothing to back up.')
    await client.query(
      `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL datestyle = 'ISO'; SET LOCAL timezone = 'UTC'`,
    )
    const { rows: tables } = await client.query<{ table: string; columns: string[] }>(DATA_TABLES)
    const heading: Heading = { format: 'holdfast-backup-1', migrations, at: new Date().toISOString() }
    let rows = 0
    async function* archive(): AsyncGenerator<string | Buffer> {
      yield `${JSON.stringify(heading)}\n`
      for (const { table, columns } of tables) rows += yield* archivedTable(client, table, columns)
      yield `${JSON.stringify({ end: true, tables: tables.length })}\n`
    }
    await pipeline(archive, createGzip(), output)
    await client.query('COMMIT')
    return { tables: tables.length, rows }
  } finally {
    await client.end()
  }
}

/** The lines of one table, with their checksum; returns how many rows it has. */
async function* archivedTable(
  client: pg.Client,
  table: string,
  columns: string[],
): AsyncGenerator<string | Buffer, number> {
  yield `${JSON.stringify({ table, columns })}\n`
  const hash = createHash('sha256')
  let rows = 0
  const names = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const copied: AsyncIterable<Buffer> = client.query(copyTo(`COPY ${table} (${names}) TO STDOUT`))
  for await (const chunk of copied) {
    hash.update(chunk)
    for (const byte of chunk) if (byte === 10) rows += 1
    yield chunk
  }
  yield `${END_OF_ROWS}\n${JSON.stringify({ rows, sha256: hash.digest('hex') })}\n`
  return rows
}
