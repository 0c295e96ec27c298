import { spawnSync } from 'node:child_process'
import { chownSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { environment, lastReason, type Place, SUPERUSER } from './cluster.ts'

const UNFINISHED = '.unfinished-'

/** Makes an empty PostgreSQL in a folder that does not exist yet; the folder appears only when it is complete. */
export function createCluster(binaries: Binaries, place: Place, { durable }: { durable: boolean }): void {
  const { account } = binaries
  removeUnfinished(place.folder)
  const unfinished = `${place.folder}${UNFINISHED}${process.pid}`
  const passwordFile = `${unfinished}-password`
  mkdirSync(unfinished, { mode: 0o700 })
  writeFileSync(passwordFile, place.password, { mode: 0o600 })
  if (account) for (const path of [unfinished, passwordFile]) chownSync(path, account.uid, account.gid)
  const options = ['-D', unfinished, '-U', SUPERUSER, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8']
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions']
  const asked = spawnSync(join(binaries.folder, 'initdb'), [...options, ...locale, ...(durable ? [] : ['--no-sync'])], {
    ...account,
    cwd: '/',
    env: environment(),
    encoding: 'utf8',
  })
  rmSync(passwordFile, { force: true })
  if (asked.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true })
    throw new Error(`PostgreSQL could not make its data folder: ${lastReason(asked.stderr)}`)
  }
  renameSync(unfinished, place.folder)
}

/** Removes what killed starts left, also while a process of theirs still writes to it for a moment. */
function removeUnfinished(folder: string): void {
  for (const name of readdirSync(dirname(folder))) {
    if (!name.startsWith(`${basename(folder)}${UNFINISHED}`)) continue
    rmSync(join(dirname(folder), name), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}
