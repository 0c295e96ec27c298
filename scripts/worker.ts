import { migrate } from '../apps/api/src/db/migrate.ts'
import { dataFolderPath } from './steps/data-folder.ts'
import { runWithLifecycle } from './steps/lifecycle.ts'
import { findRunningDatabase } from './steps/database-of-installation.ts'
import { runningAt } from './steps/running.ts'
import { log } from './steps/log.ts'
import { databaseUrl, startSettings } from './steps/settings.ts'
import { startWorker } from './steps/start-api.ts'

// npm run worker: carries out letters, imports and nightly work for an API that runs with JOBS=off
runWithLifecycle(async ({ step, end }) => {
  const dataFolder = dataFolderPath()
  const ownerUrl = databaseUrl() ?? (runningAt(dataFolder) && findRunningDatabase(dataFolder))
  if (!ownerUrl)
    throw new Error('Holdfast is not running here. Start it first (JOBS=off npm start), or set DATABASE_URL.')
  const settings = startSettings(dataFolder)
  const { apiUrl } = await migrate(ownerUrl, settings.HOLDFAST_SECRET ?? '')
  const worker = await step(
    async () => startWorker({ ...settings, DATABASE_API_URL: apiUrl }),
    (started) => started.stop(),
  )
  void worker.ended.then(() => end('The worker ended by itself.'))
  log('Carrying out jobs (Ctrl-C stops it)')
})
