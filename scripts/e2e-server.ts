import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../apps/api/src/db/migrate.ts'
import { startTemporaryServer } from './postgres/temporary-server.ts'
import { root } from './root.ts'
import { build } from './steps/build.ts'
import { generateClient } from './steps/generate-client.ts'
import { runWithLifecycle } from './steps/lifecycle.ts'
import { log } from './steps/log.ts'
import { startApi } from './steps/start-api.ts'

const SECRET = process.env.HOLDFAST_SECRET ?? ''

// What Playwright tests against: the built web app and the API over an empty temporary database.   PORT, MAIL_OUTBOX,
// HOLDFAST_SECRET, and DATABASE_FILE, where the address of the database is written
runWithLifecycle(async ({ step, end }) => {
  await generateClient()
  await build()
  const server = await step(startTemporaryServer, (started) => started.stop())
  const ownerUrl = await server.createDatabase('holdfast')
  const { apiUrl } = await migrate(ownerUrl, SECRET)
  if (process.env.DATABASE_FILE) writeFileSync(process.env.DATABASE_FILE, ownerUrl)
  const outbox = process.env.MAIL_OUTBOX ?? mkdtempSync(join(tmpdir(), 'holdfast-outbox-'))
  const settings = {
    NODE_ENV: 'test',
    PORT: process.env.PORT ?? '3100',
    DATABASE_API_URL: apiUrl,
    HOLDFAST_SECRET: SECRET,
    WEB_DIST: join(root, 'apps/web/dist'),
    MAIL_OUTBOX: outbox,
    LOG_LEVEL: 'error',
    // all people of all tests come from one address
    ATTEMPTS_PER_ADDRESS: '100000',
    REQUESTS_PER_ADDRESS: '100000',
    REQUESTS_PER_PERSON: '100000',
  }
  const api = await step(
    () => startApi(settings),
    async (started) => {
      await started.stop()
      rmSync(outbox, { recursive: true, force: true })
    },
  )
  void api.ended.then(() => end('The API ended by itself.'))
  log(`Ready for the browser tests on port ${settings.PORT}`)
})
