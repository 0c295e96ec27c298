import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
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
 * Stops the PostgreSQL that a killed start left running on this folder. When the process file names a process that is
 * something else by now, the file goes; a plain leftover file PostgreSQL clears up itself.
 */
export async function endLeftover(folder: string): Promise<void> {
  const pid = Number(processFile(folder)[0])
  if (!pid) return
  const command = commandOf(pid)
  if (command === undefined) return
  if (command.includes('postgres') && command.includes(folder)) await endProcess(pid, 'SIGINT', 'SIGQUIT')
  else rmSync(join(folder, 'postmaster.pid'), { force: true })
}
