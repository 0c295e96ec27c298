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
  const sql: Sql = async <Row extends pg.QueryResultRow>(statement: Statement) =>
    (await client.query<Row>(statement)).rows
  try {
    // one packet for all of them
    client.connection.stream.cork()
    const begun = client.query('BEGIN')
    const opened = client.query<R>(opening)
    client.connection.stream.uncork()
    const [, { rows }] = await Promise.all([begun, opened])
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

/**
 * Reads with one statement behind the opening, in a transaction that is over before anything is made of the answer: all that it
 * needs leaves in one packet.
 */
export async function readInTransaction<R extends pg.QueryResultRow, S extends pg.QueryResultRow>(
  { pool }: Database,
  opening: Statement,
  statement: Statement,
): Promise<{ opened: R[]; rows: S[] }> {
  const client = await pool.connect()
  client.on('error', ignore)
  client.connection.stream.cork()
  const answers = Promise.all([
    client.query('BEGIN'),
    client.query<R>(opening),
    client.query<S>(statement),
    client.query('COMMIT'),
  ])
  client.connection.stream.uncork()
  try {
    const [, { rows: opened }, { rows }] = await answers
    release(client)
    return { opened, rows }
  } catch (error) {
    // the commit, which was sent with the rest, has rolled back what failed
    await client.query('ROLLBACK').then(
      () => release(client),
      (broken: Error) => release(client, broken),
    )
    throw error
  }
}

const ignore = (): void => undefined

function release(client: pg.PoolClient, broken?: Error): void {
  client.removeListener('error', ignore)
  client.release(broken)
}
