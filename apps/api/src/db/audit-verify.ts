import type pg from 'pg'
import {
  compareHead,
  type KnownCheckpoints,
  wrongCheckpoints,
  type WrongCheckpoint,
  type WrongHead,
} from './audit-checkpoints.ts'
import { connectOwner } from './connect-owner.ts'

/**
 * An event that does not fit: its hash chain, or what was signed at a moment. `chain` is a case, or the organization for its own acts.
 * For what a person did without changing anything, both are the person.
 */
export type AuditBreak = {
  of: 'organization' | 'person'
  organizationId: string
  chain: string
  seq: number
  signedAt: string | null
}

/**
 * What was checked, and what does not fit; `checkpoints` counts the signed ones, `newest` is the moment of the last; `damagedLines` are those of the file that
 * hold no checkpoint, counted from 1.
 */
export type AuditFindings = {
  organizations: number
  events: number
  breaks: AuditBreak[]
  checkpoints: {
    count: number
    newest: string | null
    keyIds: string[]
    wrong: WrongCheckpoint[]
    damagedLines: number[]
  }
  /** The head that was kept elsewhere, where one is compared. */
  head: { at: string | null; wrong: WrongHead | null } | null
}

/**
 * Checks the hash chains of every organization and person, as they stand at one moment, against each other and against the heads
 * that were signed. Returns how many events were checked and the first break of each chain that has one
 * (docs/decisions/audit-chain-per-case.md).
 */
export async function verifyAudit(ownerUrl: string, known: KnownCheckpoints = {}): Promise<AuditFindings> {
  const client = await connectOwner(ownerUrl)
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const { rows: owners } = await client.query<{ id: string; is_organization: boolean }>(
      `SELECT organization_id AS id, bool_or(is_organization) AS is_organization FROM (
         SELECT organization_id, true AS is_organization FROM holdfast.organizations
         UNION ALL SELECT organization_id, false FROM holdfast.audit_heads
         UNION ALL SELECT organization_id, false FROM holdfast.audit_events) AS each GROUP BY 1 ORDER BY 1`,
    )
    const organizations = new Set(owners.filter((owner) => owner.is_organization).map(({ id }) => id))
    const { rows: counted } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM holdfast.audit_events')
    const chains = await brokenChains(
      client,
      owners.map(({ id }) => id),
    )
    const { rewritten, ...checkpoints } = await wrongCheckpoints(client, known)
    const kept = await compareHead(client, known)
    const signed = new Map([...rewritten, ...kept.rewritten].map((found) => [`${found.chain} ${found.seq}`, found]))
    const breaks = [...chains, ...signed.values()].map((found) => {
      const of = organizations.has(found.organizationId) ? ('organization' as const) : ('person' as const)
      return { of, ...found }
    })
    return { organizations: organizations.size, events: counted[0]?.n ?? 0, breaks, checkpoints, head: kept.head }
  } finally {
    await client.end()
  }
}

async function brokenChains(client: pg.Client, owners: string[]) {
  const breaks: Omit<AuditBreak, 'of'>[] = []
  for (const organizationId of owners) {
    await client.query(`SELECT set_config('app.organization_id', $1, true)`, [organizationId])
    const { rows } = await client.query<{ chain_id: string; seq: string }>('SELECT * FROM holdfast.audit_first_break()')
    if (rows[0]) breaks.push({ organizationId, chain: rows[0].chain_id, seq: Number(rows[0].seq), signedAt: null })
  }
  return breaks
}
