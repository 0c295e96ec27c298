import type { Config } from '../config.ts'
import type { Retry, Runtime } from '../kernel/context.ts'

/**
 * Work that is done after the commit of whatever asked for it, at least once. `data` holds ids and codes alone: it is stored,
 * and anything else about people is looked up when the work is done.
 */
export type Job<D extends object> = {
  /** Also the name of its queue: lower case with hyphens. */
  name: string
  retry: (config: Config) => Retry
  /** For what is done by the clock: minute, hour, day of month, month, day of week, in UTC. */
  cron?: string
  /** How many are carried out at the same time by one process; 1 unless said otherwise. */
  concurrency?: number
  /** Does the work. `signal` says that the process ends: long work stops after the step in hand and throws. */
  run: (runtime: Runtime, data: D, signal: AbortSignal) => Promise<void>
  /** Tells whoever waits for it that it will not be tried again. */
  giveUp?: (runtime: Runtime, data: D) => Promise<void>
}

/** Thrown by a job that would fail in the same way however often it is tried. */
export class PermanentFailure extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}
