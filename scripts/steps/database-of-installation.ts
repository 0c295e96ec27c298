import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { connectOwner, placeOf } from '../../apps/api/src/db/connect-owner.ts'
import { migrate } from '../../apps/api/src/db/migrate.ts'
import { type Account, canEnter, findBinaries, makeSharedFolder, SHARED_FOLDER } from '../postgres/binaries.ts'
import { type Cluster, startCluster, SUPERUSER } from '../postgres/cluster.ts'
import { createCluster } from '../postgres/create-cluster.ts'
import { processFile } from '../postgres/orphaned-process.ts'
import { keptSecret } from './data-folder.ts'
import { log } from './log.ts'
import { databaseUrl } from './settings.ts'

const DATABASE = 'holdfast'

/**
 * The owner's URL of the database, and how to stop the server when it is our own. `ended` settles if it ends by itself; `again` starts
 * it once more, at the same address.
 */
export type DatabaseOfInstallation = {
  ownerUrl: string
  stop: () => Promise<void>
  ended: Promise<string>
  again: () => Promise<DatabaseOfInstallation>
}

/** Migrates the database, says so when there was something to do, and returns the URL for the API's role. */
export async function bringUpToDate(database: DatabaseOfInstallation, secret: string): Promise<string> {
  const { applied, apiUrl } = await migrate(database.ownerUrl, secret).catch(async (error: unknown) => {
    // when the server itself went down, its own reason is the one to tell
    await Promise.race([database.ended, wait(500)])
    throw error
  })
  if (applied > 0) log(`Brought the database up to date (${applied} ${applied === 1 ? 'migration' : 'migrations'})`)
  return apiUrl
}

/** The server of DATABASE_URL when that is set; otherwise the PostgreSQL that npm brought, with its data in the data folder. */
export async function openDatabaseOfInstallation(dataFolder: string): Promise<DatabaseOfInstallation> {
  const given = databaseUrl()
  if (given) {
    log(`Using the database at ${placeOf(given)}`)
    await (await connectOwner(given)).end()
    const theirs = { ownerUrl: given, stop: async () => {}, ended: new Promise<string>(() => {}) }
    return { ...theirs, again: () => openDatabaseOfInstallation(dataFolder) }
  }
  const cluster = await startOwnCluster(dataFolder)
  await ensureDatabase(cluster).catch(async (error: unknown) => {
    // nobody else would stop it: this step is not done yet
    await cluster.stop()
    throw error
  })
  return opened(cluster)
}

const opened = ({ url, stop, ended, again }: Cluster): DatabaseOfInstallation => ({
  ownerUrl: url(DATABASE),
  stop,
  ended,
  again: async () => opened(await again()),
})

/** The database of a Holdfast that runs already: that of DATABASE_URL, or its own; undefined when it does not run. */
export function findRunningDatabase(dataFolder: string): string | undefined {
  const given = databaseUrl()
  if (given) return given
  const folder = join(postgresParent(dataFolder, findBinaries(log).account), 'postgres')
  const port = processFile(folder)[3]
  if (!port) return undefined
  const password = encodeURIComponent(keptSecret(dataFolder, 'postgres-password'))
  return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${DATABASE}`
}

async function startOwnCluster(dataFolder: string): Promise<Cluster> {
  const binaries = findBinaries(log)
  const folder = join(postgresParent(dataFolder, binaries.account), 'postgres')
  const exists = existsSync(join(folder, 'PG_VERSION'))
  if (exists && !existsSync(join(dataFolder, 'postgres-password'))) {
    throw new Error(`The file postgres-password is missing from ${dataFolder}; put it back from a copy of that folder.`)
  }
  const place = { folder, log: join(dataFolder, 'postgres.log'), password: keptSecret(dataFolder, 'postgres-password') }
  if (!exists) {
    log(`Creating the database in ${folder}`)
    createCluster(binaries, place, { durable: true })
  }
  log(`Starting PostgreSQL ${binaries.version}`)
  return startCluster(binaries, place)
}

/** The data folder, or a folder that its account can reach; that choice is kept in the data folder. */
function postgresParent(dataFolder: string, account: Account | undefined): string {
  const kept = join(dataFolder, 'postgres-location')
  if (existsSync(kept)) return readFileSync(kept, 'utf8').trim()
  if (canEnter(dataFolder, account)) return dataFolder
  makeSharedFolder()
  const elsewhere = mkdtempSync(join(SHARED_FOLDER, 'data-'))
  chmodSync(elsewhere, 0o711)
  log(`Keeping the database in ${elsewhere}, because PostgreSQL's account cannot reach ${dataFolder}`)
  writeFileSync(kept, elsewhere)
  return elsewhere
}

async function ensureDatabase(cluster: Cluster): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') })
  await client.connect()
  try {
    const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
    if (rows.length === 0) await client.query(`CREATE DATABASE ${DATABASE}`)
  } finally {
    await client.end()
  }
}
