import type pg from 'pg'
import type { Database, Tx } from './connect.ts'
import { prismaOn } from './prisma-on-client.ts'

/** One SQL statement, kept prepared under its name by each connection. `values` are its `$1`, `$2` … */
export type Statement = { name: string; text: string; values: unknown[] }

/** Sends a statement inside the open transaction and answers with its rows. */
export type Sql = <R extends pg.QueryResultRow>(statement: Statement) => Promise<R[]>

/** An open transaction: Prisma and typed SQL on the same connection. Prisma costs nothing until it is first used. */
export type Transaction = { tx: Tx; sql: Sql }

/**
 * Runs `work` in one transaction. BEGIN and the `opening` statement are sent together; `work` gets the rows of the opening.
 * Whatever `work` throws rolls everything back.
 */
export async function inTransaction<R extends pg.QueryResultRow, T>(
  { pool, prisma }: Database,
  opening: Statement,
  work: (rows: R[], transaction: Transaction) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  // a connection that breaks shows in the statement that waits for it
  client.on('error', ignore)
  const shared = prismaOn(client, prisma)
  const sql: Sql = async (statement) => (await client.query(statement)).rows
  try {
    const [, { rows }] = await Promise.all([client.query('BEGIN'), client.query<R>(opening)])
    const result = await work(rows, { tx: shared.tx, sql })
    await shared.end()
    await client.query('COMMIT')
    release(client)
    return result
  } catch (error) {
    await shared.end().catch(ignore)
    await client.query('ROLLBACK').then(
      () => release(client),
      (broken: Error) => release(client, broken),
    )
    throw error
  }
}

/** Sends one statement by itself, in no transaction. */
export async function ask<R extends pg.QueryResultRow>({ pool }: Database, statement: Statement): Promise<R[]> {
  const client = await pool.connect()
  try {
    return (await client.query<R>(statement)).rows
  } finally {
    client.release()
  }
}

const ignore = (): void => undefined

function release(client: pg.PoolClient, broken?: Error): void {
  client.removeListener('error', ignore)
  client.release(broken)
}
