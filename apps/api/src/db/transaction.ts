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
 * Whatever `work` throws rolls everything back. `ahead` is a statement that `work` will ask for: it is sent with the opening, and
 * `sql` answers with it when it is asked for the same.
 */
export async function inTransaction<R extends pg.QueryResultRow, T>(
  { pool, prisma }: Database,
  opening: Statement,
  work: (rows: R[], transaction: Transaction) => Promise<T>,
  ahead?: Statement,
): Promise<T> {
  const client = await pool.connect()
  // a connection that breaks shows in the statement that waits for it
  client.on('error', ignore)
  const shared = prismaOn(client, prisma)
  let sent: Promise<pg.QueryResult> | undefined
  const sql: Sql = async <Row extends pg.QueryResultRow>(statement: Statement) => {
    const known = ahead && isSame(statement, ahead) ? sent : undefined
    return (await (known ?? client.query<Row>(statement))).rows as Row[]
  }
  try {
    // one packet for all of them
    client.connection.stream.cork()
    const begun = client.query('BEGIN')
    const opened = client.query<R>(opening)
    sent = ahead && client.query(ahead)
    sent?.catch(ignore)
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

/** Sends one statement by itself, in no transaction. */
export async function ask<R extends pg.QueryResultRow>({ pool }: Database, statement: Statement): Promise<R[]> {
  const client = await pool.connect()
  try {
    return (await client.query<R>(statement)).rows
  } finally {
    client.release()
  }
}

const isSame = (one: Statement, other: Statement): boolean =>
  one.name === other.name &&
  one.values.length === other.values.length &&
  one.values.every((value, at) => value === other.values[at])

const ignore = (): void => undefined

function release(client: pg.PoolClient, broken?: Error): void {
  client.removeListener('error', ignore)
  client.release(broken)
}
