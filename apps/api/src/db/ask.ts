import type pg from 'pg'
import type { Statement } from './transaction.ts'

/** Sends one statement by itself, in no transaction, and answers with its rows. */
export type Ask = <R extends pg.QueryResultRow>(statement: Statement) => Promise<R[]>

/** How many statements wait on one connection at most; more take another one. */
const MOST_TOGETHER = 8

/** A connection for the statements that are asked at the same time, until the last of them is answered. */
type Batch = { client: Promise<pg.PoolClient>; waiting: number; isCorked: boolean }

/**
 * Statements that are asked at the same time share a connection: those of one turn of the event loop leave in one packet. Only for
 * short statements that wait for no lock, since each waits for those before it.
 */
export function askOn(pool: pg.Pool): Ask {
  let newest: Batch | undefined
  return async <R extends pg.QueryResultRow>(statement: Statement): Promise<R[]> => {
    const batch = newest && newest.waiting < MOST_TOGETHER ? newest : open(pool)
    newest = batch
    batch.waiting += 1
    try {
      const client = await batch.client
      corkForThisTurn(batch, client)
      return (await client.query<R>(statement)).rows
    } finally {
      batch.waiting -= 1
      if (batch.waiting === 0) {
        if (newest === batch) newest = undefined
        void batch.client.then(close, ignore)
      }
    }
  }
}

const ignore = (): void => undefined

function open(pool: pg.Pool): Batch {
  // a connection that breaks shows in the statements that wait for it
  const client = pool.connect().then((connected) => connected.on('error', ignore))
  return { client, waiting: 0, isCorked: false }
}

function close(client: pg.PoolClient): void {
  client.removeListener('error', ignore)
  client.release()
}

function corkForThisTurn(batch: Batch, { connection: { stream } }: pg.PoolClient): void {
  if (batch.isCorked) return
  batch.isCorked = true
  stream.cork()
  setImmediate(() => {
    batch.isCorked = false
    stream.uncork()
  })
}
