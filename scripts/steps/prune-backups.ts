import { createReadStream } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readArchive } from '../../apps/api/src/db/archive.ts'

const DAY_MS = 86_400_000

/** For how many days backups are kept: a whole number from 1 on; throws one line for anything else. */
export function keptDays(given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  const days = Number(given)
  if (!/^\d{1,5}$/.test(given) || days < 1) throw new Error('--keep needs a number of days, such as --keep 30.')
  return days
}

/**
 * Removes the backups beside a new one that were made more than `days` days before it, so that what was erased does not live on in
 * them. A backup is known by what stands in it, whatever its name; every other file stays. Returns the names of the removed ones.
 */
export async function pruneBackups(file: string, days: number, now = new Date()): Promise<string[]> {
  const folder = dirname(file)
  const before = now.getTime() - days * DAY_MS
  const entries = await readdir(folder, { withFileTypes: true })
  const removed: string[] = []
  for (const { name } of entries.filter((entry) => entry.isFile() && entry.name.endsWith('.backup'))) {
    const madeAt = await madeWhen(join(folder, name))
    if (madeAt === undefined || madeAt >= before) continue
    await rm(join(folder, name))
    removed.push(name)
  }
  return removed.toSorted()
}

/** When a backup was made, by its first line; undefined for a file that is none. */
async function madeWhen(path: string): Promise<number | undefined> {
  const input = createReadStream(path, { end: 65_535 })
  try {
    return Date.parse((await readArchive(input)).heading.at)
  } catch {
    return undefined
  } finally {
    input.destroy()
  }
}
