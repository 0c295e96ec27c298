import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { root } from '../root.ts'
import { BUILT_API } from './build-api.ts'

/** A running API or worker. `ended` settles when its process does. */
export type RunningApi = { pid: number; stop: () => Promise<void>; ended: Promise<void> }

const READY_WITHIN = 60_000
/** Longer than requests and jobs under way may take to end. */
const ENDS_WITHIN = 22_000

/** What Node and its allocator read from the environment: options, more certificate authorities, time zone, memory. */
const NODE_SETTINGS = [
  'NODE_OPTIONS',
  'NODE_EXTRA_CA_CERTS',
  'NODE_COMPILE_CACHE',
  'TZ',
  'MALLOC_ARENA_MAX',
  'MALLOC_MMAP_THRESHOLD_',
  'MALLOC_TRIM_THRESHOLD_',
]

/**
 * MiB that long-lived and new JavaScript objects may take, and by how much the heap may grow before it is cleaned again: with so
 * small a heap V8 would clean it twice as often. Several threads that clean new objects would each keep memory of their own, and
 * take the second core from PostgreSQL. NODE_OPTIONS overrides each.
 */
const HEAP_OPTIONS = [
  '--max-old-space-size=168',
  '--max-semi-space-size=16',
  '--heap-growing-percent=100',
  '--no-parallel-scavenge',
]

/**
 * glibc keeps freed memory in up to eight arenas for each core: two are enough for the few threads of an API. Its thresholds would
 * grow with the largest answers, and what is free would stay with the process: set, they keep their first value. What Node compiled is
 * kept for the next start, which then needs neither the time nor the memory for it.
 */
const DEFAULTS = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
  NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
}

/**
 * Starts the built API, or its sources, with these settings, and of our environment only what Node itself reads; waits until it is
 * ready. Throws when the API ends before that or is not ready within a minute.
 */
export async function startApi(
  settings: Record<string, string>,
  nodeOptions: string[] = [],
  program = BUILT_API,
): Promise<RunningApi> {
  const { child, api } = begin(program, settings, nodeOptions)
  if (await becomesReady(child, settings)) return api
  const endedByItself = hasEnded(child)
  await api.stop()
  throw new Error(endedByItself ? 'The API ended while it was starting.' : 'The API was not ready within a minute.')
}

/** Starts the API as `startApi` does, and does not wait until it is ready: a database that is away is waited for by the API itself. */
export const launchApi = (settings: Record<string, string>): RunningApi => begin(BUILT_API, settings, []).api

/** Starts a process that carries out jobs and answers no requests. */
export const startWorker = (settings: Record<string, string>): RunningApi =>
  begin('apps/api/src/worker.ts', settings, []).api

function begin(
  program: string,
  settings: Record<string, string>,
  nodeOptions: string[],
): { child: ChildProcess; api: RunningApi } {
  const preload = ['--import', pathToFileURL(join(root, 'scripts/end-with-parent.mjs')).href]
  const child = spawn(process.execPath, [...heapOptions(), ...nodeOptions, ...preload, program], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...DEFAULTS, ...nodeSettings(), ...settings },
    // a process group of its own: Ctrl-C in the terminal comes to us, and we end things in order
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
  })
  return { child, api: { pid: child.pid ?? 0, ended, stop: () => stop(child, ended) } }
}

function nodeSettings(): Record<string, string> {
  return Object.fromEntries(
    NODE_SETTINGS.flatMap((name) => (process.env[name] ? [[name, process.env[name] ?? '']] : [])),
  )
}

/** Flags of the command line win over NODE_OPTIONS, so ours stand back where the operator has set one. */
function heapOptions(): string[] {
  const own = process.env.NODE_OPTIONS ?? ''
  return HEAP_OPTIONS.filter((option) => !own.includes(option.split('=')[0] ?? option))
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
