import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'
import type { PrismaClient } from './generated/client.ts'
import type { Tx } from './connect.ts'
import { type Connected, WatchedPool } from './watched-pool.ts'

/** The connection that Prisma's next transaction takes; taken once, so that nothing inside the transaction finds it again. */
const offered = new AsyncLocalStorage<{ client: pg.PoolClient | null }>()

/** A pool that hands Prisma the connection of the open transaction where one is offered, and a free one otherwise. */
export class SharingPool extends WatchedPool {
  override connect(): Promise<pg.PoolClient>
  override connect(done: Connected): void
  override connect(done?: Connected): Promise<pg.PoolClient> | void {
    if (done) return super.connect(done)
    const offer = offered.getStore()
    if (!offer?.client) return super.connect()
    const { client } = offer
    offer.client = null
    return Promise.resolve(insideTransaction(client))
  }
}

const TRANSACTION_WORDS = new Set(['BEGIN', 'COMMIT', 'ROLLBACK'])
const NOTHING = { rows: [], fields: [], rowCount: 0 }

/** The connection without the words that begin and end its transaction: those are not Prisma's to say. */
function insideTransaction(client: pg.PoolClient): pg.PoolClient {
  const query = (config: pg.QueryConfig) =>
    TRANSACTION_WORDS.has(config.text) ? Promise.resolve(NOTHING) : client.query(config)
  return new Proxy(client, {
    get: (target, property) => {
      if (property === 'query') return query
      if (property === 'release') return () => undefined
      const value: unknown = Reflect.get(target, property)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

/** Prisma inside the transaction that is open on this connection. `end` waits until Prisma is done with it. */
export function prismaOn(client: pg.PoolClient, prisma: PrismaClient): { tx: Tx; end: () => Promise<void> } {
  let begun: Promise<Tx> | undefined
  let ended = Promise.resolve()
  const done = Promise.withResolvers<void>()
  const begin = (): Promise<Tx> => {
    begun ??= new Promise((resolve, reject) => {
      ended = offered.run({ client }, () =>
        prisma.$transaction((tx) => {
          resolve(tx)
          return done.promise
        }),
      )
      ended.catch(reject)
    })
    return begun
  }
  return {
    tx: startedLate(begin),
    end: () => {
      done.resolve()
      return ended
    },
  }
}

type Operations = Record<string, (...args: unknown[]) => Promise<unknown>>

/** Prisma's client for a transaction that begins with the first call: reads on typed SQL alone never begin it. */
function startedLate(begin: () => Promise<Tx>): Tx {
  const called =
    (find: (tx: Tx) => Operations, operation: string) =>
    (...args: unknown[]) =>
      begin().then((tx) => find(tx)[operation]?.(...args))
  return new Proxy({} as Tx, {
    get: (_, name) => {
      if (typeof name !== 'string' || name === 'then') return undefined
      if (name.startsWith('$')) return called((tx) => tx as unknown as Operations, name)
      const find = (tx: Tx) => tx[name as 'plan'] as unknown as Operations
      return new Proxy({}, { get: (_model, operation) => called(find, String(operation)) })
    },
  })
}
