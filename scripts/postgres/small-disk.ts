import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** A disk of its own, small enough to be filled. */
export type SmallDisk = {
  /** Writes to it until nothing more fits; answers with the way to make room again. */
  fill: () => () => void
  remove: () => void
}

const MEGABYTE = 1_048_576

/**
 * Mounts a disk of so many megabytes, kept in memory, at a folder that it makes. Undefined where that is not possible: it needs
 * Linux, and root.
 */
export function mountSmallDisk(folder: string, megabytes: number): SmallDisk | undefined {
  mkdirSync(folder)
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=711`, 'tmpfs', folder)) return undefined
  const filler = join(folder, 'filler')
  return {
    fill: () => {
      fill(filler)
      return () => rmSync(filler)
    },
    remove: () => unmountSmallDisk(folder),
  }
}

/** Takes a disk away again, also one that a killed run left; does nothing where there is none. */
export function unmountSmallDisk(folder: string): void {
  run('umount', '--lazy', folder)
}

const run = (command: string, ...args: string[]): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && spawnSync(command, args).status === 0

function fill(file: string): void {
  const out = openSync(file, 'w')
  try {
    for (let size = MEGABYTE; size >= 512; size /= 2) writeUntilFull(out, Buffer.alloc(size))
  } finally {
    closeSync(out)
  }
}

function writeUntilFull(out: number, bytes: Buffer): void {
  try {
    while (writeSync(out, bytes) === bytes.length);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  }
}
