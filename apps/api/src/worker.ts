import closeWithGrace from 'close-with-grace'
import { readConfig } from './config.ts'
import { connect } from './db/connect.ts'
import { JOBS } from './jobs/all-jobs.ts'
import { openJobs } from './jobs/open-jobs.ts'
import { openMail } from './mail-transport.ts'

/** Carries out jobs and answers no requests: for an installation whose API runs with `JOBS=off`. */
async function start(): Promise<void> {
  const config = readConfig(process.env)
  const database = connect(config.DATABASE_API_URL, config.DATABASE_CONNECTIONS)
  const log = (line: object) => console.log(JSON.stringify({ level: 40, time: Date.now(), ...line }))
  const jobs = openJobs(database.url, {
    jobs: JOBS,
    isWorker: true,
    report: (failure) => log({ ...failure, msg: 'a job failed' }),
  })
  closeWithGrace({ delay: 10_000, logger: false }, async ({ err }) => {
    if (err) log({ stack: err.stack?.replace(/^[^\n]*/, err.name), msg: 'ended by a bug' })
    await jobs.close()
    await database.close()
  })
  await jobs.work({ config, database, jobs, now: () => new Date(), mail: openMail(config) })
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'The worker could not start')
  process.exit(1)
})
