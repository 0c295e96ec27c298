import type { Tx } from '../db/connect.ts'
import type { Runtime } from '../kernel/context.ts'
import type { Job } from './job.ts'

/**
 * Writes a job in the transaction that wants it: it is carried out once that is committed, and never if it is not. Without a
 * transaction, pass the client itself.
 */
export async function enqueue<D extends object>(
  { tx, runtime }: { tx: Tx; runtime: Runtime },
  { name, retry }: Pick<Job<D>, 'name' | 'retry'>,
  data: D,
): Promise<void> {
  await runtime.jobs.send(tx, name, data, retry(runtime.config))
}
