import type pg from 'pg'
import { shareConnections } from './share-connections.ts'
import type { Statement } from './transaction.ts'
import type { WatchedPool } from './watched-pool.ts'

/** Sends one statement by itself, in no transaction, and answers with its rows. */
export type Ask = <R extends pg.QueryResultRow>(statement: Statement) => Promise<R[]>

/** A statement takes a fraction of a millisecond: one connection is faster than several, which PostgreSQL must wake. */
const MOST_TOGETHER = 32

/** For short statements that wait for no lock: those that are asked at the same time share a connection. */
export function askOn(pool: WatchedPool): Ask {
  const shared = shareConnections(pool, MOST_TOGETHER)
  return <R extends pg.QueryResultRow>(statement: Statement): Promise<R[]> =>
    shared(async (client) => (await client.query<R>(statement)).rows)
}
