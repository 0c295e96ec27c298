import { createHash } from 'node:crypto'
import { z } from 'zod'
import { AuditHead, readSigned, signForAudit } from './audit-checkpoint.ts'

const OrganizationHead = z.strictObject({
  kind: z.literal('audit-head'),
  organizationId: z.uuid(),
  at: z.string(),
  events: z.int(),
  headsHash: z.string(),
  heads: z.array(AuditHead),
})
/** Where all chains of one organization stood at a moment: how many events they held, and a hash over their newest ones. */
export type OrganizationHead = z.output<typeof OrganizationHead>

const hashOf = (heads: readonly AuditHead[]): string =>
  createHash('sha256')
    .update(heads.map(({ chainId, seq, hash }) => `${chainId} ${seq} ${hash}\n`).join(''))
    .digest('hex')

/** Signs where the chains of an organization stand, with the key of the checkpoints: a document that is kept elsewhere. */
export function signOrganizationHead(
  secret: string,
  { organizationId, at, heads }: Pick<OrganizationHead, 'organizationId' | 'at' | 'heads'>,
): Promise<string> {
  const events = heads.reduce((sum, { seq }) => sum + seq, 0)
  const document: OrganizationHead = { kind: 'audit-head', organizationId, at, events, headsHash: hashOf(heads), heads }
  return signForAudit(secret, document)
}

/** Reads such a document back, with the id of its key; undefined where it is damaged or its signature does not hold. */
export async function readOrganizationHead(
  jws: string,
): Promise<{ document: OrganizationHead; keyId: string } | undefined> {
  const read = await readSigned(jws.trim(), OrganizationHead)
  return read && hashOf(read.document.heads) === read.document.headsHash ? read : undefined
}
