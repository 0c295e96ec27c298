import type { OrganizationContext } from './context.ts'
import { orNotFound } from './not-found.ts'

/** Who writes, as a member of the organization. */
export type Writer = { id: string; name: string }

/**
 * Locks the organization until the transaction ends, so that two people who change its texts, contacts or country follow each
 * other; what is guarded by a version is read after it. Answers with who writes; `not-found` for somebody who belongs to a case alone.
 */
export async function holdOrganization({
  tx,
  organizationId,
  organizationMemberId,
}: OrganizationContext): Promise<Writer> {
  const [writer] = await tx.$queryRaw<Writer[]>`
    SELECT m.id, m.display_name AS name FROM holdfast.organizations o
    JOIN holdfast.organization_members m ON m.organization_id = o.organization_id AND m.id = ${organizationMemberId}::uuid
    WHERE o.organization_id = ${organizationId}::uuid FOR NO KEY UPDATE OF o`
  return orNotFound(writer ?? null)
}
