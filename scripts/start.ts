import { migrate } from '../apps/api/src/db/migrate.ts'
import { isPortTaken } from './free-port.ts'
import { buildWeb } from './steps/build-web.ts'
import { openDataFolder } from './steps/data-folder.ts'
import { generateClient } from './steps/generate-client.ts'
import { runInOrder } from './steps/in-order.ts'
import { openDatabase } from './steps/open-database.ts'
import { claimDataFolder } from './steps/running.ts'
import { say } from './steps/say.ts'
import { startSettings } from './steps/settings.ts'
import { startApi } from './steps/start-api.ts'

runInOrder(async ({ step, end }) => {
  const dataFolder = openDataFolder()
  const settings = startSettings(dataFolder)
  const { HOST = '', PORT = '', PUBLIC_URL = '', HOLDFAST_SECRET = '' } = settings
  const claim = await step(
    () => claimDataFolder(dataFolder, PUBLIC_URL),
    (claimed) => claimed.release(),
  )
  if (await isPortTaken(HOST, Number(PORT))) {
    throw new Error(`Port ${PORT} is taken by another program. Stop that one, or choose a port: PORT=3001 npm start`)
  }
  await generateClient()
  await buildWeb()
  const database = await step(
    () => openDatabase(dataFolder),
    (opened) => opened.stop(),
  )
  void database.ended.then((reason) => end(`PostgreSQL ended by itself: ${reason}`))
  const { applied, apiUrl } = await migrate(database.ownerUrl, HOLDFAST_SECRET)
  if (applied > 0) say(`Brought the database up to date (${applied} ${applied === 1 ? 'migration' : 'migrations'})`)
  say('Starting the API and the web app')
  const api = await step(
    () => startApi({ ...settings, DATABASE_API_URL: apiUrl }),
    (started) => started.stop(),
  )
  claim.recordApi(api.pid)
  void api.ended.then(() => end('The API ended by itself.'))
  say(`Holdfast is ready at ${PUBLIC_URL} (Ctrl-C stops it)`)
})
