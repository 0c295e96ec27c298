import { appendFile, readFile } from 'node:fs/promises'
import type { Tx } from '../db/connect.ts'
import { readCheckpoint } from '../kernel/audit-checkpoint.ts'

/** Appends to a file the checkpoints that it does not have yet, one a line: what a crash left out is made up for the next time. */
export async function appendCheckpoints(tx: Pick<Tx, 'auditCheckpoint'>, file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const known = await Promise.all(text.split('\n').map(readCheckpoint))
  const last = Math.max(0, ...known.map((read) => read?.checkpoint.number ?? 0))
  const missing = await tx.auditCheckpoint.findMany({ where: { number: { gt: last } }, orderBy: { number: 'asc' } })
  if (missing.length === 0) return
  const isCut = text !== '' && !text.endsWith('\n')
  await appendFile(file, `${isCut ? '\n' : ''}${missing.map(({ jws }) => jws).join('\n')}\n`, { mode: 0o600 })
}
