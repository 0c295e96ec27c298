import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** The command line of a living process, or undefined when there is none with this number. */
export function commandOf(pid: number): string | undefined {
  if (existsSync('/proc/self/stat')) {
    return startOf(pid) === undefined ? undefined : readProcess(pid, 'cmdline')?.replaceAll('\0', ' ')
  }
  return askPs(pid, 'command=')
}

/** When a living process began. Together with its number this tells it from a later process with the same number. */
export function startOf(pid: number): string | undefined {
  if (!existsSync('/proc/self/stat')) return askPs(pid, 'lstart=')
  const fields = readProcess(pid, 'stat')
    ?.replace(/^.*\) /s, '')
    .split(' ')
  if (!fields || fields[0] === 'Z') return undefined
  return `${fields[19]} ${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`
}

/** Ends a process gently, and after ten seconds with force, and waits until it is gone. */
export async function endProcess(pid: number, gently: NodeJS.Signals, byForce: NodeJS.Signals): Promise<void> {
  const began = startOf(pid)
  const isThere = () => began !== undefined && startOf(pid) === began
  for (const signal of [gently, byForce]) {
    if (!isThere()) return
    process.kill(pid, signal)
    for (let waited = 0; waited < 10_000 && isThere(); waited += 20) await wait(20)
  }
}

function readProcess(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return undefined
  }
}

function askPs(pid: number, field: string): string | undefined {
  const asked = spawnSync('ps', ['-o', field, '-p', String(pid)], { encoding: 'utf8' })
  return asked.status === 0 ? asked.stdout.trim() : undefined
}
