import type pg from 'pg'
import { shareConnections } from './share-connections.ts'
import type { Statement } from './transaction.ts'
import type { WatchedPool } from './watched-pool.ts'

/** The rows of the opening, and those of the statement behind it. */
export type ReadAtOnce = <R extends pg.QueryResultRow, S extends pg.QueryResultRow>(
  opening: Statement,
  statement: Statement,
) => Promise<{ opened: R[]; rows: S[] }>

const MOST_TOGETHER = 16

/**
 * Reads with one statement behind the opening, in a transaction that is over before anything is made of the answer. All of it is sent
 * at once; where something fails, the commit behind it rolls back.
 */
export function readAtOnceOn(pool: WatchedPool): ReadAtOnce {
  const shared = shareConnections(pool, MOST_TOGETHER)
  return <R extends pg.QueryResultRow, S extends pg.QueryResultRow>(opening: Statement, statement: Statement) =>
    shared(async (client) => {
      const [, { rows: opened }, { rows }] = await Promise.all([
        client.query('BEGIN'),
        client.query<R>(opening),
        client.query<S>(statement),
        client.query('COMMIT'),
      ])
      return { opened, rows }
    })
}
