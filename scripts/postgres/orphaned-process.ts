import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { commandOf, endProcess } from '../process-identity.ts'

/** The lines of postmaster.pid: process, folder, start, port, socket folder, address, shared memory, state. */
export function processFile(folder: string): string[] {
  try {
    return readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

/**
 * Stops the PostgreSQL that a killed start left running on this folder. A leftover process file PostgreSQL clears up itself,
 * unless the number in it belongs to something else by now, or to a dead process that nobody has buried yet.
 */
export async function endOrphanedProcess(folder: string): Promise<void> {
  const pid = Number(processFile(folder)[0])
  if (!pid) return
  const isOurs = () => /postgres/.test(commandOf(pid) ?? '') && commandOf(pid)?.includes(folder)
  if (isOurs()) await endProcess(pid, 'SIGINT', 'SIGQUIT')
  if (isOurs()) throw new Error(`PostgreSQL of an earlier start (process ${pid}) does not end.`)
  // its other processes end by themselves; until they have, the file protects the data and must stay
  for (let waited = 0; waited < 10_000 && hasNumber(pid) && isWorkedIn(folder); waited += 20) await wait(20)
  if (hasNumber(pid) && !isWorkedIn(folder)) rmSync(join(folder, 'postmaster.pid'), { force: true })
}

/** Whether a living process has this folder as its own, as all of PostgreSQL's have; known on Linux only. */
function isWorkedIn(folder: string): boolean {
  if (!existsSync('/proc/self/cwd')) return false
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && workingFolder(name) === folder)
}

function workingFolder(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

/** Whether the number is still taken: what PostgreSQL itself asks before it trusts a process file. */
function hasNumber(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
