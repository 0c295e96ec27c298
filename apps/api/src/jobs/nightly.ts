import type { Runtime } from '../kernel/context.ts'
import type { Job } from './job.ts'

/** Work that is done every night at a quarter past three (UTC). One that fails is tried again within the hour, or the night after. */
export const nightly = (name: string, run: (runtime: Runtime, signal: AbortSignal) => Promise<void>): Job<object> => ({
  name,
  cron: '15 3 * * *',
  retry: () => ({ limit: 4, delaySeconds: 60, longestSeconds: 900 }),
  run: (runtime, _, signal) => run(runtime, signal),
})
