import { createHash } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startOf } from '../process-identity.ts'
import { root } from '../root.ts'

const SKIPPED = new Set(['node_modules', 'dist', 'test-results', 'playwright-report', 'e2e'])

/** A hash over files and whole folders of the project, so that a step runs again only when what it reads has changed. */
export function fingerprint(paths: string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) addTo(hash, path)
  return hash.digest('hex')
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  const absolute = join(root, path)
  if (!existsSync(absolute)) return
  if (statSync(absolute).isFile()) {
    hash.update(`${path}\0`).update(readFileSync(absolute)).update('\0')
    return
  }
  for (const name of readdirSync(absolute).sort()) {
    if (!SKIPPED.has(name)) addTo(hash, `${path}/${name}`)
  }
}

/**
 * Runs `work` unless it was already done for this fingerprint and its result is still there. When several processes ask at
 * once, one works and the others wait for it.
 */
export async function cachedStep(
  step: string,
  inputs: string,
  result: string,
  work: () => Promise<void>,
): Promise<void> {
  const marker = join(root, 'node_modules/.cache/holdfast', step)
  const isDone = () => existsSync(join(root, result)) && existsSync(marker) && readFileSync(marker, 'utf8') === inputs
  if (isDone()) return
  mkdirSync(dirname(marker), { recursive: true })
  await oneAtATime(`${marker}.lock`, async () => {
    if (isDone()) return
    rmSync(marker, { force: true })
    await work()
    writeFileSync(marker, inputs)
  })
}

async function oneAtATime(lock: string, work: () => Promise<void>): Promise<void> {
  const own = JSON.stringify({ pid: process.pid, began: startOf(process.pid) })
  while (!take(lock, own)) {
    const holder = holderOf(lock)
    // a killed process leaves its lock behind
    if (holder && startOf(holder.pid) !== holder.began) rmSync(lock, { force: true })
    else await wait(100)
  }
  try {
    await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** A link appears with its whole content or not at all, and never over another one. */
function take(lock: string, own: string): boolean {
  const draft = `${lock}.${process.pid}`
  writeFileSync(draft, own)
  try {
    linkSync(draft, lock)
    return true
  } catch {
    return false
  } finally {
    rmSync(draft)
  }
}

function holderOf(lock: string): { pid: number; began: string } | undefined {
  try {
    return JSON.parse(readFileSync(lock, 'utf8'))
  } catch {
    return undefined
  }
}
