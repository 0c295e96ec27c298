import { connectOwner } from './connect-owner.ts'

/**
 * The first event that does not fit its hash chain; `chain` is a case, or the organization for its own acts. For what a person did
 * without changing anything, both are the person.
 */
export type AuditBreak = { of: 'organization' | 'person'; organizationId: string; chain: string; seq: number }

/**
 * Checks the hash chains of every organization and person, as they stand at one moment. Returns how many events were checked and
 * the first break of each that has one (docs/decisions/audit-chain-per-case.md).
 */
export async function verifyAudit(
  ownerUrl: string,
): Promise<{ organizations: number; events: number; breaks: AuditBreak[] }> {
  const client = await connectOwner(ownerUrl)
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const { rows: owners } = await client.query<{ id: string; is_organization: boolean }>(
      `SELECT organization_id AS id, bool_or(is_organization) AS is_organization FROM (
         SELECT organization_id, true AS is_organization FROM holdfast.organizations
         UNION ALL SELECT organization_id, false FROM holdfast.audit_heads
         UNION ALL SELECT organization_id, false FROM holdfast.audit_events) AS each GROUP BY 1 ORDER BY 1`,
    )
    const { rows: counted } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM holdfast.audit_events')
    const breaks: AuditBreak[] = []
    for (const { id, is_organization } of owners) {
      await client.query(`SELECT set_config('app.organization_id', $1, true)`, [id])
      const { rows } = await client.query<{ chain_id: string; seq: string }>(
        'SELECT * FROM holdfast.audit_first_break()',
      )
      const of = is_organization ? 'organization' : 'person'
      if (rows[0]) breaks.push({ of, organizationId: id, chain: rows[0].chain_id, seq: Number(rows[0].seq) })
    }
    return { organizations: owners.filter((owner) => owner.is_organization).length, events: counted[0]?.n ?? 0, breaks }
  } finally {
    await client.end()
  }
}
