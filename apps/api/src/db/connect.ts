import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { type Ask, askOn } from './ask.ts'
import { Prisma, PrismaClient } from './generated/client.ts'
import { SharingPool } from './prisma-on-client.ts'
import { type ReadAtOnce, readAtOnceOn } from './read-at-once.ts'
import { watch } from './watch.ts'
import { WatchedPool } from './watched-pool.ts'

/** The database inside one transaction. Everything but sign-in goes through `withTenant`. */
export type Tx = Prisma.TransactionClient

/** PostgreSQL as the API sees it: one pool, shared by Prisma and typed SQL. */
export type Database = {
  prisma: PrismaClient
  pool: WatchedPool
  /** A pool of its own for what is counted while a transaction is open: who holds a connection waits for none of the same pool. */
  counters: WatchedPool
  ask: Ask
  readAtOnce: ReadAtOnce
  url: string
  close: () => Promise<void>
}

/** How long PostgreSQL may be silent about a statement, in milliseconds: longer than it may work on one. */
const SILENT_AT_MOST = 6_000
/** Connections for counting. */
const COUNTERS = 2

/**
 * Connects as the role that owns nothing; a query ends after five seconds, a waiting lock after three. A server that is frozen ends
 * nothing: within a second everybody hears that it is away, but for whoever may have a commit under way, who hears it after six.
 */
export function connect(url: string, connections: number): Database {
  const limits = {
    connectionString: url,
    // as long as a statement may take: whoever waits for a connection waits for one
    connectionTimeoutMillis: 5_000,
    query_timeout: SILENT_AT_MOST,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    options:
      '-c statement_timeout=5000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=10000 -c timezone=UTC',
  }
  // statements that do not wait for each other leave together
  const pool = new SharingPool({ ...limits, pipeline: true, max: connections })
  const counters = new WatchedPool({ ...limits, max: COUNTERS })
  // an attempt that is counted, and refused all the same, does no harm
  counters.on('acquire', (client) => counters.allowCut(client))
  const pools = [pool, counters]
  // an idle connection that breaks is replaced by the next request; it must not end the process
  for (const each of pools) each.on('error', () => undefined)
  const watching = watch(url, {
    isInUse: () => pools.some(({ isInUse }) => isInUse),
    setSilent: (isSilent) => pools.forEach((each) => each.setSilent(isSilent)),
  })
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, {
      statementNameGenerator: ({ sql }) => createHash('sha1').update(sql).digest('base64url'),
    }),
    errorFormat: 'minimal',
    transactionOptions: { maxWait: 2_000, timeout: 8_000 },
  })
  return {
    prisma,
    pool,
    counters,
    ask: askOn(pool),
    readAtOnce: readAtOnceOn(pool),
    url,
    close: async () => {
      await prisma.$disconnect()
      await Promise.all([watching.close(), pool.end(), counters.end()])
    },
  }
}
