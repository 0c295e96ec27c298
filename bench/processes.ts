import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Load, Seen } from './load.ts'

const start = (file: string, env: Record<string, string> = {}): ChildProcess =>
  fork(join(import.meta.dirname, file), { env: { PATH: process.env.PATH ?? '', ...env }, execArgv: [] })

/** The bare server on a port, over the same database. */
export async function startBareServer(databaseUrl: string, port: number): Promise<{ url: string; stop: () => void }> {
  const child = start('bare-server.ts', { DATABASE_URL: databaseUrl, PORT: String(port) })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 200; tries += 1) {
    if (await fetch(url).catch(() => undefined)) return { url, stop: () => void child.kill() }
    await wait(50)
  }
  child.kill()
  throw new Error('The bare server did not start.')
}

/** Makes the load from a process of its own and tells what it saw; throws when an answer was wrong. */
export async function measureLoad(load: Load): Promise<Seen> {
  const child = start('load.ts')
  const seen = new Promise<Seen>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Seen))
    child.once('exit', () => reject(new Error('The load ended by itself.')))
  })
  child.send(load)
  try {
    const { wrong, ...rest } = await seen
    if (wrong > 0) throw new Error(`${wrong} answers of ${load.url} were wrong.`)
    return { wrong, ...rest }
  } finally {
    child.kill()
  }
}

/** Resident memory of a process in MB; NaN where the system does not tell. */
export function residentMemory(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024
  } catch {
    return Number.NaN
  }
}
