import { databaseNow } from '../../db/database-now.ts'
import type { AuditHead } from '../../kernel/audit-checkpoint.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { signOrganizationHead } from '../../kernel/organization-head.ts'

/** Where the chains of the organization stand now, signed: a file that says later whether anything was cut or written anew. */
export async function signedHead({
  tx,
  organizationId,
  runtime,
}: OrganizationContext): Promise<{ name: string; bytes: Uint8Array }> {
  const heads = await tx.$queryRaw<AuditHead[]>`
    SELECT organization_id::text AS "organizationId", chain_id::text AS "chainId", seq::int AS seq, encode(hash, 'hex') AS hash
    FROM holdfast.audit_heads_of_organization()`
  const at = (await databaseNow(tx)).toISOString()
  const jws = await signOrganizationHead(runtime.config.HOLDFAST_SECRET, { organizationId, at, heads })
  return { name: `audit-head-${at.slice(0, 10)}.jws`, bytes: Buffer.from(`${jws}\n`) }
}
