import type pg from 'pg'
import { type AuditCheckpoint, auditKeyId, hashOfCheckpoint, readCheckpoint } from '../kernel/audit-checkpoint.ts'
import { readOrganizationHead } from '../kernel/organization-head.ts'

/**
 * What checkpoints are compared with: the secret of the installation, ids of keys that are trusted besides, and the lines of the file
 * that they were also written to; `head` is the signed head of one organization that was kept elsewhere. Without secret and ids any key is taken, and its id told.
 */
export type KnownCheckpoints = {
  secret?: string | undefined
  keyIds?: string[]
  lines?: string[]
  head?: string | undefined
}

/** What is wrong with a checkpoint: see `scripts/steps/report-audit.ts`. */
export type WrongCheckpoint = {
  number: number
  why: 'missing' | 'not_signed' | 'unknown_key' | 'not_linked' | 'differs_from_file' | 'missing_in_file'
}

type Rewritten = { organizationId: string; chain: string; seq: number; signedAt: string }
type Row = { number: number; jws: string }

/** Compares the signed checkpoints with the events, with one another and with the file; the first wrong event of each chain. */
export async function wrongCheckpoints(client: pg.Client, { secret, keyIds = [], lines = [] }: KnownCheckpoints) {
  const { rows } = await client.query<Row>('SELECT number, jws FROM identity.audit_checkpoints ORDER BY number')
  const trusted = new Set([...keyIds, ...(secret ? [await auditKeyId(secret)] : [])])
  const used = new Set<string>()
  const wrong: WrongCheckpoint[] = []
  const rewritten = new Map<string, Rewritten>()
  let newest: string | null = null
  let previous: Row | undefined
  for (const row of rows) {
    const { number, jws } = row
    const next = (previous?.number ?? 0) + 1
    if (number !== next) wrong.push({ number: next, why: 'missing' })
    const read = await readCheckpoint(jws)
    if (!read || read.checkpoint.number !== number) wrong.push({ number, why: 'not_signed' })
    else {
      used.add(read.keyId)
      newest = read.checkpoint.at
      if (previous && number === next && read.checkpoint.previous !== hashOfCheckpoint(previous.jws))
        wrong.push({ number, why: 'not_linked' })
      for (const found of await rewrittenSince(client, read.checkpoint))
        if (!rewritten.has(found.chain)) rewritten.set(found.chain, found)
    }
    if (read && trusted.size > 0 && !trusted.has(read.keyId)) wrong.push({ number, why: 'unknown_key' })
    previous = row
  }
  const kept = new Map(rows.map(({ number, jws }) => [number, jws]))
  const { differing, missingInFile, damagedLines } = await compareWithFile(kept, lines, trusted)
  wrong.push(
    ...differing.map((number) => ({ number, why: 'differs_from_file' as const })),
    ...missingInFile.map((number) => ({ number, why: 'missing_in_file' as const })),
  )
  return { count: rows.length, newest, keyIds: [...used], wrong, damagedLines, rewritten: [...rewritten.values()] }
}

/**
 * Checkpoints that stand otherwise in the file, those that were taken out of it, and the numbers of lines that are none; what a crash
 * cut off is repeated behind it. Each checkpoint is signed with the hash of the one before it, so that a line between two others can
 * be neither left out nor put in; lines taken off the end are written again by the next hour.
 */
async function compareWithFile(
  kept: ReadonlyMap<number, string>,
  lines: readonly string[],
  trusted: ReadonlySet<string>,
) {
  const differing: number[] = []
  const missingInFile: number[] = []
  const damagedLines: number[] = []
  let before = 0
  let damagedSince = 0
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const read = await readCheckpoint(line)
    if (!read) {
      if (lines[index + 1]?.startsWith(line)) continue
      damagedLines.push(index + 1)
      damagedSince += 1
      continue
    }
    const { number } = read.checkpoint
    if (kept.get(number) !== line) differing.push(number)
    if (trusted.size > 0 && !trusted.has(read.keyId)) continue
    const gap = Array.from({ length: Math.max(number - before - 1, 0) }, (_, at) => before + 1 + at)
    // a damaged line stands where it stood
    if (gap.length > damagedSince) missingInFile.push(...gap)
    before = Math.max(before, number)
    damagedSince = 0
  }
  return { differing, missingInFile, damagedLines }
}

/** What is wrong with a signed head itself; its events are compared where its signature holds. */
export type WrongHead = 'not_signed' | 'unknown_key'

/** Compares the signed head of one organization with the events: what is wrong with it, and the first wrong event of each chain. */
export async function compareHead(client: pg.Client, { secret, keyIds = [], head }: KnownCheckpoints) {
  if (head === undefined) return { head: null, rewritten: [] }
  const read = await readOrganizationHead(head)
  if (!read) return { head: { at: null, wrong: 'not_signed' as const }, rewritten: [] }
  const trusted = new Set([...keyIds, ...(secret ? [await auditKeyId(secret)] : [])])
  const { at } = read.document
  const wrong = trusted.size > 0 && !trusted.has(read.keyId) ? ('unknown_key' as const) : null
  return { head: { at, wrong }, rewritten: await rewrittenSince(client, read.document) }
}

/** The events that are not those which were signed, and the first of those that are gone. */
async function rewrittenSince(
  client: pg.Client,
  { at, heads }: Pick<AuditCheckpoint, 'at' | 'heads'>,
): Promise<Rewritten[]> {
  const { rows } = await client.query<{ organizationId: string; chain: string; seq: number }>(
    `SELECT h."organizationId", h."chainId" AS chain,
       CASE WHEN e.hash IS NOT NULL THEN h.seq
            ELSE (SELECT coalesce(max(l.seq), 0)::int + 1 FROM holdfast.audit_events l
                  WHERE l.organization_id = h."organizationId" AND l.chain_id = h."chainId" AND l.seq < h.seq) END AS seq
     FROM jsonb_to_recordset($1::jsonb) AS h ("organizationId" uuid, "chainId" uuid, seq int, hash text)
     LEFT JOIN holdfast.audit_events e ON e.organization_id = h."organizationId" AND e.chain_id = h."chainId" AND e.seq = h.seq
     WHERE e.hash IS DISTINCT FROM decode(h.hash, 'hex')`,
    [JSON.stringify(heads)],
  )
  return rows.map((row) => ({ ...row, signedAt: at }))
}
