import { connectOwner } from './connect-owner.ts'

/** The first event that does not fit its hash chain; `chain` is a case, or the organization for its own acts. */
export type AuditBreak = { organizationId: string; chain: string; seq: number }

/**
 * Checks the hash chains of every organization, as they stand at one moment. Returns how many events were checked and the
 * first break of each organization that has one (docs/decisions/audit-chain-per-case.md).
 */
export async function verifyAudit(
  ownerUrl: string,
): Promise<{ organizations: number; events: number; breaks: AuditBreak[] }> {
  const client = await connectOwner(ownerUrl)
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const { rows: organizations } = await client.query<{ id: string }>(
      `SELECT organization_id AS id FROM holdfast.organizations UNION SELECT organization_id FROM holdfast.audit_heads
       UNION SELECT organization_id FROM holdfast.audit_events ORDER BY 1`,
    )
    const { rows: counted } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM holdfast.audit_events')
    const breaks: AuditBreak[] = []
    for (const { id } of organizations) {
      await client.query(`SELECT set_config('app.organization_id', $1, true)`, [id])
      const { rows } = await client.query<{ chain_id: string; seq: string }>(
        'SELECT * FROM holdfast.audit_first_break()',
      )
      if (rows[0]) breaks.push({ organizationId: id, chain: rows[0].chain_id, seq: Number(rows[0].seq) })
    }
    return { organizations: organizations.length, events: counted[0]?.n ?? 0, breaks }
  } finally {
    await client.end()
  }
}
