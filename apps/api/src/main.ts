import closeWithGrace from 'close-with-grace'
import { buildApp } from './app.ts'
import { readConfig } from './config.ts'
import { connect } from './db/connect.ts'
import { openMail } from './mail-transport.ts'
import { COMMIT, VERSION } from './version.ts'

async function start(): Promise<void> {
  const config = readConfig(process.env)
  const database = connect(config.DATABASE_API_URL, config.DATABASE_CONNECTIONS)
  const runtime = {
    config,
    database,
    now: () => new Date(),
    mail: openMail(config, (code) => app.log.warn({ code }, 'mail not sent')),
  }
  const app = await buildApp(runtime)
  closeWithGrace({ delay: 10_000, logger: false }, async ({ err }) => {
    // the stack has places in our code, never words of a person
    if (err) app.log.fatal({ stack: err.stack?.replace(/^[^\n]*/, err.name) }, 'ended by a bug')
    await app.close()
    await database.close()
  })
  await app.listen({ host: config.HOST, port: config.PORT })
  app.log.info({ version: VERSION, commit: COMMIT }, 'started')
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'Holdfast could not start')
  process.exit(1)
})
