import { dataFolderPath, openDataFolder } from './data-folder.ts'
import type { Lifecycle } from './lifecycle.ts'
import { findRunningDatabase, openDatabaseOfInstallation } from './database-of-installation.ts'
import { lockDataFolder, runningAt } from './running.ts'
import { databaseUrl } from './settings.ts'

/**
 * The owner's address of the database, for a script that works on it: that of DATABASE_URL, that of a Holdfast which runs on
 * this data folder, or its own PostgreSQL, started for as long as the script runs. `alone` refuses one that is in use.
 */
export async function databaseForScript({ step }: Lifecycle, { alone = false } = {}): Promise<string> {
  const given = databaseUrl()
  if (given) return given
  const folder = dataFolderPath()
  const running = runningAt(folder)
  if (running && alone) throw new Error(`Holdfast is running at ${running}. Stop it first.`)
  if (running) return findRunningDatabase(folder) ?? ''
  openDataFolder()
  await step(
    () => lockDataFolder(folder, 'another script'),
    (claim) => claim.release(),
  )
  const database = await step(
    () => openDatabaseOfInstallation(folder),
    (opened) => opened.stop(),
  )
  return database.ownerUrl
}
