import { MINUTE } from '@holdfast/domain/shared/time'
import type { Tx } from '../db/connect.ts'
import { type AuditHead, hashOfCheckpoint, readCheckpoint, signCheckpoint } from '../kernel/audit-checkpoint.ts'
import { appendCheckpoints } from './checkpoint-file.ts'
import type { Job } from './job.ts'

// an event has its moment before its transaction is over: one that was under way at the last checkpoint is in this one
const MARGIN = 10 * MINUTE

/**
 * Signs the heads of the audit chains that changed since the last time, every hour, so that a chain that is written anew with right
 * hashes does not fit what was signed. They go to a table that the API only adds to and, with `AUDIT_CHECKPOINTS_FILE`, to a file.
 */
export const signAuditHeads: Job<object> = {
  name: 'sign-audit-heads',
  cron: '7 * * * *',
  retry: () => ({ limit: 4, delaySeconds: 60, longestSeconds: 900 }),
  run: async ({ config, database: { prisma } }) => {
    await prisma.$transaction((tx) => addCheckpoint(tx, config.HOLDFAST_SECRET))
    if (config.AUDIT_CHECKPOINTS_FILE) await appendCheckpoints(prisma, config.AUDIT_CHECKPOINTS_FILE)
  },
}

async function addCheckpoint(tx: Tx, secret: string): Promise<void> {
  const last = await tx.auditCheckpoint.findFirst({ orderBy: { number: 'desc' } })
  const since = new Date(last ? last.at.getTime() - MARGIN : 0)
  // before the heads are read, so that none that is added meanwhile lies before it
  const [clock] = await tx.$queryRaw<{ at: Date }[]>`SELECT transaction_timestamp() AS at`
  const changed = await tx.$queryRaw<AuditHead[]>`
    SELECT organization_id::text AS "organizationId", chain_id::text AS "chainId", seq::int AS seq, encode(hash, 'hex') AS hash
    FROM holdfast.audit_heads_since(${since})`
  const signed = new Set(((last && (await readCheckpoint(last.jws)))?.checkpoint.heads ?? []).map(({ hash }) => hash))
  const heads = changed.filter(({ hash }) => !signed.has(hash))
  if (!clock || heads.length === 0) return
  const number = (last?.number ?? 0) + 1
  const previous = last && hashOfCheckpoint(last.jws)
  const jws = await signCheckpoint(secret, { number, at: clock.at.toISOString(), previous, heads })
  await tx.auditCheckpoint.create({ data: { number, at: clock.at, jws } })
}
