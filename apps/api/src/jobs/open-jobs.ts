import { fromPrisma, type JobWithMetadata, PgBoss, type SendOptions } from 'pg-boss'
import { JOB_SCHEMA } from '../db/job-queue.ts'
import { TenantAccessDenied } from '../db/with-tenant.ts'
import type { JobQueue, Retry, Runtime } from '../kernel/context.ts'
import { type Job, PermanentFailure } from './job.ts'
import { untilDone } from './until-done.ts'

/** The open job queue of a process. Without `work` it only writes jobs, for another process to carry out. */
export type Jobs = JobQueue & {
  /** Settles when the queue can be used; until then whoever writes a job waits. */
  ready: Promise<void>
  work: (runtime: Runtime) => Promise<void>
  close: () => Promise<void>
}

type Settings = {
  jobs: readonly Job<never>[]
  /** Receives failures: names and codes, never the data of a job. */
  report: (failure: { job?: string; code: string }) => void
  isWorker: boolean
  /** How long a worker may take to see a job whose time has come, in seconds. */
  pollEverySeconds?: number
  /** Gives a process queues of its own in a shared database, as tests need them; these have no timetable. */
  prefix?: string
}

const ABANDONED = 'abandoned'
/** A worker that says nothing for so long is dead, and its jobs are carried out again. */
const DEAD_AFTER_SECONDS = 15
const CONNECTIONS = 3
const ENDS_WITHIN_MS = 8_000

/** Opens the queue that pg-boss keeps in the database, as the API's role. A database that is away is waited for. */
export function openJobs(url: string, settings: Settings): Jobs {
  const { jobs, report, isWorker, pollEverySeconds = 15, prefix = '' } = settings
  const boss = new PgBoss({
    connectionString: url,
    schema: JOB_SCHEMA,
    max: CONNECTIONS,
    options: '-c statement_timeout=30000 -c lock_timeout=5000 -c timezone=UTC',
    // tables are made when the database is migrated, by its owner
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
    useListenNotify: isWorker,
    supervise: isWorker,
    schedule: isWorker && prefix === '',
    superviseIntervalSeconds: DEAD_AFTER_SECONDS,
    monitorIntervalSeconds: DEAD_AFTER_SECONDS,
    maintenanceIntervalSeconds: 300,
  })
  boss.on('error', (error) => report({ code: codeOf(error) }))
  const ending = new AbortController()
  // a database that goes away meanwhile is waited for, as one that is not there yet
  const keepTrying = (act: () => Promise<unknown>) =>
    untilDone(act, { signal: ending.signal, failed: (error) => report({ code: codeOf(error) }) })
  const ready = boss.start({ attempts: 1_000_000 }).then(async () => {
    await keepTrying(() => boss.createQueue(prefix + ABANDONED, { notify: true }))
    for (const { name, giveUp } of jobs)
      await keepTrying(() =>
        boss.createQueue(prefix + name, {
          notify: true,
          heartbeatSeconds: DEAD_AFTER_SECONDS,
          ...(giveUp && { deadLetter: prefix + ABANDONED }),
        }),
      )
  })
  const opened = ready.then(
    () => true,
    (error: unknown) => {
      if (ending.signal.aborted) return false
      throw error
    },
  )
  // every caller that waits for it gets the failure
  opened.catch(() => undefined)

  async function carryOut(runtime: Runtime, job: Job<never>, { data, signal }: JobWithMetadata<object>): Promise<void> {
    try {
      await job.run(runtime, data as never, AbortSignal.any([signal, ending.signal]))
    } catch (error) {
      // the organization has been removed, and with it whoever waited for this
      if (error instanceof TenantAccessDenied) return
      const code = codeOf(error)
      if (!ending.signal.aborted) report({ job: job.name, code })
      if (error instanceof PermanentFailure) return job.giveUp?.(runtime, data as never)
      // pg-boss keeps what it is told: a code, never a message that may have an address in it
      throw Object.assign(new Error(code), { stack: '' })
    }
  }

  return {
    ready,
    send: async (tx, name, data, retry) => {
      await ready
      await boss.send(prefix + name, data, { db: fromPrisma(tx), ...optionsOf(retry) })
    },
    work: async (runtime) => {
      if (!(await opened)) return
      const looking = {
        includeMetadata: true as const,
        pollingIntervalSeconds: Math.min(2, pollEverySeconds),
        notifyPollingIntervalSeconds: pollEverySeconds,
      }
      for (const job of jobs) {
        const { name, cron } = job
        if (cron && prefix === '')
          await keepTrying(() => boss.schedule(name, cron, {}, { tz: 'UTC', ...optionsOf(job.retry(runtime.config)) }))
        const how = { ...looking, localConcurrency: job.concurrency ?? 1 }
        const take = async ([one]: JobWithMetadata<object>[]) => one && carryOut(runtime, job, one)
        await keepTrying(() => boss.work(prefix + name, how, take))
      }
      const giveUp = async ([one]: JobWithMetadata<object>[]) => {
        const job = jobs.find(({ name }) => prefix + name === one?.sourceName)
        if (one) await job?.giveUp?.(runtime, one.data as never)
      }
      await keepTrying(() => boss.work(prefix + ABANDONED, looking, giveUp))
    },
    close: async () => {
      ending.abort()
      await boss.stop({ graceful: true, timeout: ENDS_WITHIN_MS })
    },
  }
}

const optionsOf = ({ limit, delaySeconds, longestSeconds }: Retry): SendOptions => ({
  retryLimit: limit,
  retryDelay: delaySeconds,
  retryDelayMax: longestSeconds,
  retryBackoff: true,
  // what was done is not kept
  deleteAfterSeconds: 60,
})

function codeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown }
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown'
}
