import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { root } from '../root.ts'

/** A running API. `ended` settles when its process does. */
export type RunningApi = { pid: number; stop: () => Promise<void>; ended: Promise<void> }

const READY_WITHIN = 60_000
const ENDS_WITHIN = 12_000

/** Starts the API with these settings and nothing else of our environment, and waits until it is ready. */
export async function startApi(settings: Record<string, string>, nodeOptions: string[] = []): Promise<RunningApi> {
  const preload = ['--import', pathToFileURL(join(root, 'scripts/end-with-parent.mjs')).href]
  const child = spawn(process.execPath, [...nodeOptions, ...preload, 'apps/api/src/main.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...settings },
    // a process group of its own: Ctrl-C in the terminal comes to us, and we end things in order
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
  })
  const api = { pid: child.pid ?? 0, ended, stop: () => stop(child, ended) }
  if (await becomesReady(child, settings)) return api
  const endedByItself = hasEnded(child)
  await api.stop()
  throw new Error(endedByItself ? 'The API ended while it was starting.' : 'The API was not ready within a minute.')
}

async function becomesReady(child: ChildProcess, { HOST, PORT }: Record<string, string>): Promise<boolean> {
  const host = !HOST || HOST === '0.0.0.0' ? '127.0.0.1' : HOST
  for (let waited = 0; waited < READY_WITHIN && !hasEnded(child); waited += 40) {
    const answer = await fetch(`http://${host}:${PORT}/api/health/ready`).catch(() => undefined)
    if (answer?.ok) return true
    await wait(40)
  }
  return false
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), ENDS_WITHIN)
  await ended
  clearTimeout(force)
}
