import type pg from 'pg'
import type { WatchedPool } from './watched-pool.ts'

/** Sends something on a connection that others use at the same time, and answers with what came back. */
export type Shared = <T>(send: (client: pg.PoolClient) => Promise<T>) => Promise<T>

/** A connection that is shared until the last of those who wait on it has their answer. */
type Lane = { client: Promise<pg.PoolClient>; waiting: number; isCorked: boolean }

/**
 * Lets up to `most` senders share a connection, and opens another one for more: what is sent while others wait follows them without
 * a pause, and what is sent in one turn of the event loop leaves in one packet. PostgreSQL answers them one after the other. Whoever
 * sends must send everything at once, wait for no lock, leave no transaction open, and change nothing that matters: it may be cut.
 */
export function shareConnections(pool: WatchedPool, most: number): Shared {
  const lanes: Lane[] = []
  return async (send) => {
    const lane = lanes.find(({ waiting }) => waiting < most) ?? open(pool, lanes)
    lane.waiting += 1
    try {
      const client = await lane.client
      corkForThisTurn(lane, client)
      return await send(client)
    } finally {
      lane.waiting -= 1
      if (lane.waiting === 0) {
        lanes.splice(lanes.indexOf(lane), 1)
        void lane.client.then(close, ignore)
      }
    }
  }
}

const ignore = (): void => undefined

function open(pool: WatchedPool, lanes: Lane[]): Lane {
  // a connection that breaks shows in the statements that wait for it
  const client = pool.connect().then((connected) => {
    pool.allowCut(connected)
    return connected.on('error', ignore)
  })
  const lane = { client, waiting: 0, isCorked: false }
  lanes.push(lane)
  return lane
}

function close(client: pg.PoolClient): void {
  client.removeListener('error', ignore)
  client.release()
}

function corkForThisTurn(lane: Lane, { connection: { stream } }: pg.PoolClient): void {
  if (lane.isCorked) return
  lane.isCorked = true
  stream.cork()
  setImmediate(() => {
    lane.isCorked = false
    stream.uncork()
  })
}
