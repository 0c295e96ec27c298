import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endProcess, startOf } from '../process-identity.ts'

type Process = { pid: number; began: string }
type Running = { url: string; start: Process; api?: Process }

/** The lock that one start holds on the data folder. */
export type DataFolderLock = { recordApi: (pid: number) => void; release: () => void }

/**
 * Makes this process the only one that runs on the data folder, or says where the other one is. What a killed start left
 * behind, its record and its API, is cleared away.
 */
export async function lockDataFolder(folder: string, url: string): Promise<DataFolderLock> {
  const file = join(folder, 'running.json')
  const own: Running = { url, start: identify(process.pid) }
  const draft = `${file}.${process.pid}`
  try {
    while (!put(file, draft, own)) {
      const other = read(file)
      if (other && isAlive(other.start)) {
        throw new Error(`Holdfast is already running at ${other.url} (process ${other.start.pid}).`)
      }
      // whoever moves the stale record away first clears up after it; the others find it gone, or a fresh one in its place
      const stale = `${file}.stale-${process.pid}`
      if (!move(file, stale)) continue
      const moved = read(stale)
      if (moved && isAlive(moved.start)) move(stale, file)
      else rmSync(stale, { force: true })
      if (other?.api && isAlive(other.api)) await endProcess(other.api.pid, 'SIGTERM', 'SIGKILL')
    }
  } finally {
    rmSync(draft, { force: true })
  }
  return {
    recordApi: (pid) => {
      writeFileSync(draft, JSON.stringify({ ...own, api: identify(pid) }))
      renameSync(draft, file)
    },
    release: () => rmSync(file, { force: true }),
  }
}

/** Where Holdfast runs on this data folder right now; undefined when it does not. */
export function runningAt(folder: string): string | undefined {
  const running = read(join(folder, 'running.json'))
  return running && isAlive(running.start) ? running.url : undefined
}

/** A link appears with its whole content or not at all, and never over another one. */
function put(file: string, draft: string, running: Running): boolean {
  writeFileSync(draft, JSON.stringify(running))
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

function move(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false
    throw error
  }
}

function read(file: string): Running | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (isCode(error, 'ENOENT') || error instanceof SyntaxError) return undefined
    throw error
  }
}

function identify(pid: number): Process {
  return { pid, began: startOf(pid) ?? '' }
}

function isAlive(process: Process): boolean {
  return startOf(process.pid) === process.began
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
