import type pg from 'pg'
import type { Database, Tx } from './connect.ts'
import { prismaOn } from './prisma-on-client.ts'

/**
 * One SQL statement, kept prepared under its name by each connection. `values` are its `$1`, `$2` …; `query_timeout` is how long it
 * may take where that is longer than usual, in milliseconds.
 */
export type Statement = { name: string; text: string; values: unknown[]; query_timeout?: number }

/** Sends a statement inside the open transaction and answers with its rows. */
export type Sql = <R extends pg.QueryResultRow>(statement: Statement) => Promise<R[]>

/**
 * An open transaction: Prisma and typed SQL on the same connection. Prisma costs nothing until it is first used. `ahead` are the
 * rows of the statement that was sent with the opening. What is given to `beforeCommit` is sent in one packet with COMMIT, when the
 * work is done: for writes whose outcome the answer does not depend on. Where one of them fails, nothing of the transaction stays.
 */
export type Transaction = {
  tx: Tx
  sql: Sql
  ahead: pg.QueryResultRow[]
  beforeCommit: (send: () => Promise<unknown>[]) => void
}

/**
 * Runs `work` in one transaction. BEGIN, the `opening` statement and one `ahead` of the work are sent together; `work` gets the rows
 * of the opening. Whatever `work` throws rolls everything back.
 */
export async function inTransaction<R extends pg.QueryResultRow, T>(
  { pool, prisma }: Database,
  { opening, ahead }: { opening: Statement; ahead?: Statement | undefined },
  work: (rows: R[], transaction: Transaction) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  pool.allowCut(client)
  // a connection that breaks shows in the statement that waits for it
  client.on('error', ignore)
  const shared = prismaOn(client, prisma)
  const sql: Sql = async <Row extends pg.QueryResultRow>(statement: Statement) =>
    (await client.query<Row>(statement)).rows
  const last: (() => Promise<unknown>[])[] = []
  const transaction = { tx: shared.tx, sql, beforeCommit: (send: () => Promise<unknown>[]) => void last.push(send) }
  try {
    const [, { rows }, found] = await inOnePacket(client, () => [
      client.query('BEGIN'),
      client.query<R>(opening),
      ahead ? sql(ahead) : [],
    ])
    const result = await work(rows, { ...transaction, ahead: found })
    await shared.end()
    pool.forbidCut(client)
    await inOnePacket(client, () => [...last.flatMap((send) => send()), client.query('COMMIT')])
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

/** Sends all of it at once and waits for every answer. */
function inOnePacket<T extends readonly unknown[]>(
  { connection: { stream } }: pg.PoolClient,
  send: () => readonly [...T],
): Promise<{ -readonly [P in keyof T]: Awaited<T[P]> }> {
  stream.cork()
  try {
    return Promise.all(send())
  } finally {
    stream.uncork()
  }
}

const ignore = (): void => undefined

function release(client: pg.PoolClient, broken?: Error): void {
  client.removeListener('error', ignore)
  client.release(broken)
}
