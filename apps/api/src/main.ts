import closeWithGrace from 'close-with-grace'
import { buildApp } from './app.ts'
import { readConfig } from './config.ts'
import { connect } from './db/connect.ts'
import { prepareShownSamples } from './features/sample-cases/shown-sample.ts'
import { JOBS } from './jobs/all-jobs.ts'
import { openJobs } from './jobs/open-jobs.ts'
import { openMail } from './mail-transport.ts'
import { COMMIT, VERSION } from './version.ts'

async function start(): Promise<void> {
  const config = readConfig(process.env)
  const database = connect(config.DATABASE_API_URL, config.DATABASE_CONNECTIONS)
  const isWorker = config.JOBS === 'in-process'
  const jobs = openJobs(database.url, {
    jobs: JOBS,
    isWorker,
    report: (failure) => app.log.warn(failure, 'a job failed'),
  })
  const runtime = { config, database, jobs, now: () => new Date(), mail: openMail(config) }
  const app = await buildApp(runtime)
  closeWithGrace({ delay: 20_000, logger: false }, async ({ err }) => {
    // the stack has places in our code, never words of a person
    if (err) app.log.fatal({ stack: err.stack?.replace(/^[^\n]*/, err.name) }, 'ended by a bug')
    // requests that are finished may still write jobs
    await app.close()
    await jobs.close()
    await database.close()
  })
  await app.listen({ host: config.HOST, port: config.PORT })
  app.log.info({ version: VERSION, commit: COMMIT }, 'started')
  if (isWorker) await jobs.work(runtime)
  await prepareShownSamples({ app, runtime })
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'Holdfast could not start')
  process.exit(1)
})
