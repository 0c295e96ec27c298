import { isPortTaken } from '../free-port.ts'
import { openDataFolder } from './data-folder.ts'
import { generateClient } from './generate-client.ts'
import { keepRunning } from './keep-running.ts'
import type { Lifecycle } from './lifecycle.ts'
import { bringUpToDate, openDatabaseOfInstallation } from './database-of-installation.ts'
import { type DataFolderLock, lockDataFolder } from './running.ts'
import { type Settings, startSettings } from './settings.ts'

/** Everything that `npm start` and `npm run dev` need before the API: checked settings, the lock on the data folder, a current database. */
export type Installation = { settings: Settings; publicUrl: string; claim: DataFolderLock }

/**
 * Opens the installation of the data folder for this process alone; refuses early, with one line, what cannot work. Its own PostgreSQL
 * is started again when it ends by itself later.
 */
export async function openInstallation({ step, end }: Lifecycle, command: string): Promise<Installation> {
  const dataFolder = openDataFolder()
  const settings = startSettings(dataFolder)
  const { HOST = '', PORT = '', PUBLIC_URL = '', HOLDFAST_SECRET = '' } = settings
  const claim = await step(
    () => lockDataFolder(dataFolder, PUBLIC_URL),
    (claimed) => claimed.release(),
  )
  if (await isPortTaken(HOST, Number(PORT))) {
    throw new Error(`Port ${PORT} is taken by another program. Stop that one, or choose a port: PORT=3001 ${command}`)
  }
  await generateClient()
  let kept: { stop: () => Promise<void> } | undefined
  const database = await step(
    () => openDatabaseOfInstallation(dataFolder),
    (opened) => (kept ?? opened).stop(),
  )
  void database.ended.then((reason) => {
    if (!kept) end(`PostgreSQL ended by itself: ${reason}`)
  })
  const DATABASE_API_URL = await bringUpToDate(database, HOLDFAST_SECRET)
  kept = keepRunning({ what: 'PostgreSQL', running: database, again: (last) => last.again() })
  return { settings: { ...settings, DATABASE_API_URL }, publicUrl: PUBLIC_URL, claim }
}
