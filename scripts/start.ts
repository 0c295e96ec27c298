import { VERSION } from '../apps/api/src/version.ts'
import { buildWeb } from './steps/build-web.ts'
import { runInOrder } from './steps/in-order.ts'
import { openInstallation } from './steps/open-installation.ts'
import { say } from './steps/say.ts'
import { startApi } from './steps/start-api.ts'

// npm start: the whole product on one port of this machine, with its own PostgreSQL or that of DATABASE_URL.
runInOrder(async (order) => {
  const { settings, publicUrl, claim } = await openInstallation(order, 'npm start')
  await buildWeb()
  say('Starting the API and the web app')
  const api = await order.step(
    () => startApi(settings),
    (started) => started.stop(),
  )
  claim.recordApi(api.pid)
  void api.ended.then(() => order.end('The API ended by itself.'))
  say(`Holdfast is ready at ${publicUrl} (version ${VERSION}, Ctrl-C stops it)`)
})
