import { VERSION } from '../apps/api/src/version.ts'
import { build } from './steps/build.ts'
import { keepRunning } from './steps/keep-running.ts'
import { runWithLifecycle } from './steps/lifecycle.ts'
import { openInstallation } from './steps/open-installation.ts'
import { log } from './steps/log.ts'
import { launchApi, type RunningApi, startApi } from './steps/start-api.ts'

// npm start: the whole product on one port of this machine, with its own PostgreSQL or that of DATABASE_URL. What ends by itself is
// started again.
runWithLifecycle(async (lifecycle) => {
  const { settings, publicUrl, claim } = await openInstallation(lifecycle, 'npm start')
  await build()
  log('Starting the API and the web app')
  let kept: { stop: () => Promise<void> } | undefined
  const api = await lifecycle.step(
    () => startApi(settings),
    (started) => (kept ?? started).stop(),
  )
  const record = ({ pid }: RunningApi) => claim.recordApi(pid)
  record(api)
  kept = keepRunning({ what: 'The API', running: api, again: async () => launchApi(settings), begun: record })
  log(`Holdfast is ready at ${publicUrl} (version ${VERSION}, Ctrl-C stops it)`)
})
