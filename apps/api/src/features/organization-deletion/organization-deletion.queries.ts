import type { OrganizationDeletion } from '@holdfast/contracts/organization-deletion'
import type { OrganizationContext } from '../../kernel/context.ts'

type Counted = { openCases: number; heldCases: number }

/** What stands in the way, in counts alone, and whether the deletion was asked for. */
export async function organizationDeletion(context: OrganizationContext): Promise<OrganizationDeletion> {
  const { tx, organizationId, organizationMemberId, now } = context
  const asked = await tx.organizationDeletion.findUnique({ where: { organizationId } })
  const otherOwners = await tx.organizationMember.count({
    where: { organizationId, role: 'owner', endedAt: null, id: { not: organizationMemberId ?? '' } },
  })
  const [counted = { openCases: 0, heldCases: 0 }] = await tx.$queryRaw<Counted[]>`
    SELECT open_cases AS "openCases", held_cases AS "heldCases" FROM holdfast.count_cases_to_end(${now}::date)`
  return { dueAt: asked?.dueAt.toISOString() ?? null, otherOwners, ...counted, version: asked?.version ?? 1 }
}
