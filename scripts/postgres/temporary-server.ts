import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { keepRunning } from '../steps/keep-running.ts'
import { log } from '../steps/log.ts'
import { startOf } from '../process-identity.ts'
import { type Account, canEnter, findBinaries } from './binaries.ts'
import { type Cluster, startCluster } from './cluster.ts'
import { createCluster } from './create-cluster.ts'
import { endOrphanedProcess, processFile } from './orphaned-process.ts'
import { mountSmallDisk, type SmallDisk, unmountSmallDisk } from './small-disk.ts'

/** A PostgreSQL for tests. A database belongs to a user of its own with no more rights than a hosted one gives, or to the superuser. */
export type TemporaryServer = {
  createDatabase: (name: string, owner?: 'plain' | 'superuser') => Promise<string>
  /** The address of a database, as the superuser. */
  superuserUrl: (name: string) => string
  /** Freezes the server: connections stay open and nothing is answered. Answers with the way to let it go on. */
  freeze: () => Promise<() => void>
  /** Stops the server; answers with the way to start it again at the same address. */
  takeAway: () => Promise<() => Promise<void>>
  /** Kills it with SIGKILL; nothing is written before. */
  kill: () => void
  /** From now on it is started again whenever it ends, as `npm start` does; it cannot be taken away any more. */
  keepRunning: () => void
  /** The disk that holds its data alone; undefined where none was asked for, or this machine cannot mount one. */
  disk: SmallDisk | undefined
  stop: () => Promise<void>
}

const PREFIX = 'holdfast-test-'
const DISK = 'disk'

// nothing in it outlives the run, so nothing needs to reach the disk
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']

/**
 * Starts a real PostgreSQL in a temporary folder for one run of tests or measurements; it is gone afterwards. With `durable`
 * it writes to the disk as an ordinary one does, so that times are those of an installation. `diskMegabytes` gives it a disk of its
 * own, kept in memory.
 */
export async function startTemporaryServer({ durable = false, diskMegabytes = 0 } = {}): Promise<TemporaryServer> {
  const binaries = findBinaries(log)
  const parent = temporaryParent(binaries.account)
  await removeAbandoned(parent)
  const folder = mkdtempSync(join(parent, `${PREFIX}${process.pid}-`))
  chmodSync(folder, 0o711)
  const disk = diskMegabytes > 0 ? mountSmallDisk(join(folder, DISK), diskMegabytes) : undefined
  const data = disk ? join(folder, DISK, 'data') : join(folder, 'data')
  const place = { folder: data, log: join(folder, 'log'), password: randomBytes(16).toString('hex') }
  createCluster(binaries, place, { durable })
  let cluster = await startCluster(binaries, place, durable ? ['max_connections=200'] : FAST)
  let keeper: { stop: () => Promise<void> } | undefined
  return {
    createDatabase: (name, owner = 'plain') => createDatabase(cluster, name, owner),
    superuserUrl: (name) => cluster.url(name),
    freeze: () => freeze(cluster, place.folder),
    takeAway: async () => {
      await cluster.stop('immediate')
      return async () => {
        cluster = await cluster.again()
      }
    },
    kill: () => process.kill(Number(processFile(data)[0]), 'SIGKILL'),
    keepRunning: () => {
      const begun = (started: Cluster) => (cluster = started)
      keeper = keepRunning({ what: 'PostgreSQL', running: cluster, again: (last) => last.again(), begun })
    },
    disk,
    stop: async () => {
      await (keeper ?? cluster).stop()
      disk?.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function freeze(cluster: Cluster, folder: string): Promise<() => void> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') })
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('SELECT pid FROM pg_stat_activity')
  await client.end()
  const all = [Number(processFile(folder)[0]), ...rows.map(({ pid }) => pid)]
  const tell = (signal: NodeJS.Signals) => {
    // the connection that asked has ended meanwhile
    for (const pid of all) if (startOf(pid) !== undefined) process.kill(pid, signal)
  }
  tell('SIGSTOP')
  return () => tell('SIGCONT')
}

/** Makes a database and returns its owner's URL. */
async function createDatabase(cluster: Cluster, name: string, owner: 'plain' | 'superuser'): Promise<string> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') })
  await client.connect()
  try {
    if (owner === 'superuser') {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
      return cluster.url(name)
    }
    const user = `owner_of_${name}`
    const password = randomBytes(16).toString('hex')
    const quoted = client.escapeIdentifier(user)
    await client.query(`CREATE ROLE ${quoted} LOGIN CREATEROLE CREATEDB PASSWORD '${password}'`)
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} OWNER ${quoted}`)
    return Object.assign(new URL(cluster.url(name)), { username: user, password }).href
  } finally {
    await client.end()
  }
}

function temporaryParent(account: Account | undefined): string {
  const reachable = [tmpdir(), '/tmp', '/var/tmp'].find((folder) => canEnter(folder, account))
  if (!reachable) throw new Error('No temporary folder that PostgreSQL can reach')
  return reachable
}

/** Clears up after test runs that were killed before they could do so themselves. */
async function removeAbandoned(parent: string): Promise<void> {
  for (const name of readdirSync(parent)) {
    const pid = Number(name.match(/^holdfast-test-(\d+)-/)?.[1])
    if (!pid || startOf(pid) !== undefined) continue
    for (const data of ['data', join(DISK, 'data')]) await endOrphanedProcess(join(parent, name, data))
    unmountSmallDisk(join(parent, name, DISK))
    rmSync(join(parent, name), { recursive: true, force: true })
  }
}
