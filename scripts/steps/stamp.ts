import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

/** Runs `work` unless it was already done for this fingerprint and its result is still there. */
export async function onceFor(step: string, inputs: string, result: string, work: () => Promise<void>): Promise<void> {
  const stamp = join(root, 'node_modules/.cache/holdfast', step)
  if (existsSync(join(root, result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return
  rmSync(stamp, { force: true })
  await work()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, inputs)
}
