import { migrate } from '../apps/api/src/db/migrate.ts'
import { runWithLifecycle } from './steps/lifecycle.ts'
import { log } from './steps/log.ts'
import { checkSettings, databaseUrl, givenSettings } from './steps/settings.ts'
import { startApi } from './steps/start-api.ts'

// What a container runs: migrates the database of DATABASE_URL as its owner, then serves as the role that owns nothing.
runWithLifecycle(async ({ step, end }) => {
  const settings = { HOST: '0.0.0.0', PORT: '3000', HOLDFAST_SECRET: '', ...givenSettings() }
  checkSettings(settings)
  const ownerUrl = databaseUrl()
  if (!ownerUrl) throw new Error('DATABASE_URL is missing: the address of the database, as its owner.')
  const { apiUrl } = await migrate(ownerUrl, settings.HOLDFAST_SECRET)
  const api = await step(
    () => startApi({ ...settings, DATABASE_API_URL: apiUrl }),
    (started) => started.stop(),
  )
  void api.ended.then(() => end('The API ended by itself.'))
  log(JSON.stringify({ level: 30, time: Date.now(), msg: 'ready' }))
})
