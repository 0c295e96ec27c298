import { appendFile, readFile } from 'node:fs/promises'
import type { Tx } from '../db/connect.ts'
import { readCheckpoint } from '../kernel/audit-checkpoint.ts'

/** Appends to a file the checkpoints that it does not have yet, one a line: what a crash left out is made up for the next time. */
export async function appendCheckpoints(tx: Pick<Tx, 'auditCheckpoint'>, file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const newest = await newestOf(tx, text.split('\n'))
  const missing = await tx.auditCheckpoint.findMany({ where: { number: { gt: newest } }, orderBy: { number: 'asc' } })
  if (missing.length === 0) return
  const isCut = text !== '' && !text.endsWith('\n')
  await appendFile(file, `${isCut ? '\n' : ''}${missing.map(({ jws }) => jws).join('\n')}\n`, { mode: 0o600 })
}

/** The number of the newest line that is one of our checkpoints; a line that somebody else wrote counts for nothing. 0 where none is. */
async function newestOf(tx: Pick<Tx, 'auditCheckpoint'>, lines: readonly string[]): Promise<number> {
  for (const line of lines.toReversed()) {
    const number = (await readCheckpoint(line))?.checkpoint.number
    const ours = number === undefined ? null : await tx.auditCheckpoint.findUnique({ where: { number } })
    if (ours?.jws === line) return ours.number
  }
  return 0
}
