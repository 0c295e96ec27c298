import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../free-port.ts'
import type { Binaries } from './binaries.ts'
import { endOrphanedProcess, processFile } from './orphaned-process.ts'

/** Where one PostgreSQL keeps its files, and the password of its superuser. */
export type Place = { folder: string; log: string; password: string }

/** A running PostgreSQL. `ended` settles, with the reason that its log names, when its process does. */
export type Cluster = {
  url: (database: string) => string
  stop: (how?: 'fast' | 'immediate') => Promise<void>
  /** Starts it on the same port, once it has ended by itself. */
  again: () => Promise<Cluster>
  ended: Promise<string>
}

export const SUPERUSER = 'postgres'
const START_ATTEMPTS = 50

// no statement and no row of a table may reach the log: both hold people's words
const QUIET_LOG = ['log_min_error_statement=panic', 'log_error_verbosity=terse', 'log_statement=none']

/** Starts PostgreSQL on a free port of this machine alone, or on `samePort`, and waits until it takes connections, recovered if need be. */
export async function startCluster(
  binaries: Binaries,
  place: Place,
  settings: string[] = [],
  samePort?: number,
): Promise<Cluster> {
  checkVersion(binaries, place.folder)
  await endOrphanedProcess(place.folder)
  let reason = ''
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt++) {
    const port = samePort ?? (await freePort())
    const child = launch(binaries, place, port, settings)
    const again = () => startCluster(binaries, place, settings, port)
    if (await isReady(child, place.folder)) return { ...running(child, port, place), again }
    reason = lastReason(endOf(place.log))
    // another program took the port meanwhile, or processes of a killed start are still ending
    if (!/in use|could not bind/i.test(reason)) break
    await wait(200)
  }
  throw new Error(`PostgreSQL did not start: ${reason}`)
}

function checkVersion(binaries: Binaries, folder: string): void {
  const found = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  if (found === String(binaries.major)) return
  throw new Error(
    `The data in ${folder} belongs to PostgreSQL ${found}, but Holdfast brings ${binaries.major}. ` +
      `Move that folder away, or set DATABASE_URL to a server that holds its data.`,
  )
}

function launch(binaries: Binaries, place: Place, port: number, settings: string[]): ChildProcess {
  const all = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', ...QUIET_LOG, ...settings]
  if (existsSync(place.log) && statSync(place.log).size > 5_000_000) rmSync(place.log)
  const log = openSync(place.log, 'a', 0o600)
  chmodSync(place.log, 0o600)
  // a process group of its own: Ctrl-C in the terminal must reach the API first
  const child = spawn(join(binaries.folder, 'postgres'), ['-D', place.folder, ...all.flatMap((each) => ['-c', each])], {
    ...binaries.account,
    cwd: '/',
    env: environment(),
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  return child
}

/** PostgreSQL writes "ready" into its own process file once it takes connections. */
async function isReady(child: ChildProcess, folder: string): Promise<boolean> {
  let ended = false
  child.once('exit', () => {
    ended = true
  })
  child.once('error', () => {
    ended = true
  })
  while (!ended) {
    const lines = processFile(folder)
    if (lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') return true
    await wait(10)
  }
  return false
}

function running(child: ChildProcess, port: number, { password, log }: Place): Omit<Cluster, 'again'> {
  const ended = new Promise<string>((resolve) => {
    child.once('exit', () => resolve(lastReason(endOf(log))))
  })
  return {
    url: (database) => `postgresql://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`,
    stop: async (how = 'fast') => {
      child.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT')
      await ended
    },
    ended,
  }
}

/** What PostgreSQL's programs need of the environment. */
export function environment(): Record<string, string> {
  return { LC_ALL: 'C', TZ: 'UTC', PATH: process.env.PATH ?? '' }
}

function endOf(log: string): string {
  return existsSync(log) ? readFileSync(log, 'utf8').slice(-4_000) : ''
}

/** The last thing that PostgreSQL complained about, without its time and place. */
export function lastReason(output: string): string {
  const lines = output.split('\n').filter((line) => /FATAL|PANIC|error:|ERROR/.test(line))
  // what follows a full disk are only its consequences
  const full = lines.slice(-5).find((line) => /no space left on device/i.test(line))
  if (full) return 'No space left on device'
  return (lines.at(-1) ?? output.trim().split('\n').at(-1) ?? '').replace(/^.*?(FATAL|PANIC|error|ERROR):\s*/, '')
}
