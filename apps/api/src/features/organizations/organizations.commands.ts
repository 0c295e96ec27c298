import type { Organization } from '../../db/generated/client.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { holdOrganization } from '../../kernel/hold-organization.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { guardVersion, isNoop, nextVersion } from '../../kernel/versions.ts'

/** Says in which country an organization is; its crisis numbers are those of that country from then on. */
export async function updateOrganization(
  context: OrganizationContext,
  changes: { country?: string | undefined },
  ifMatch: number,
): Promise<Organization> {
  const { tx, organizationId } = context
  await holdOrganization(context)
  const organization = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } })
  guardVersion(organization, ifMatch)
  if (isNoop(organization, changes)) return organization
  const changed = await tx.organization.update({
    where: { id: organizationId },
    data: { ...changes, version: nextVersion },
  })
  await recordChange(context, {
    action: 'organization.changed',
    resource: 'organizations',
    resourceId: organizationId,
    meta: changes,
  })
  return changed
}
