import { VERSION } from '../apps/api/src/version.ts'
import { buildWeb } from './steps/build-web.ts'
import { runWithLifecycle } from './steps/lifecycle.ts'
import { openInstallation } from './steps/open-installation.ts'
import { log } from './steps/log.ts'
import { startApi } from './steps/start-api.ts'

// npm start: the whole product on one port of this machine, with its own PostgreSQL or that of DATABASE_URL.
runWithLifecycle(async (lifecycle) => {
  const { settings, publicUrl, claim } = await openInstallation(lifecycle, 'npm start')
  await buildWeb()
  log('Starting the API and the web app')
  const api = await lifecycle.step(
    () => startApi(settings),
    (started) => started.stop(),
  )
  claim.recordApi(api.pid)
  void api.ended.then(() => lifecycle.end('The API ended by itself.'))
  log(`Holdfast is ready at ${publicUrl} (version ${VERSION}, Ctrl-C stops it)`)
})
