import { decideLeaving, decideRole, type Colleague } from '@holdfast/domain/organization-members/membership'
import type { OrganizationRole } from '@holdfast/domain/permissions/roles'
import type { OrganizationMember as Row } from '../../db/generated/client.ts'
import { authorizeOrganization } from '../../kernel/authorize.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { holdOrganization } from '../../kernel/hold-organization.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { throwIfRefused } from '../../kernel/refuse.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { findOrganizationMember } from './organization-members.queries.ts'

const resource = 'organization_members'
const colleagueOf = ({ id, role }: Row): Colleague => ({ id, role: role as OrganizationRole })

/**
 * A member as they are once nobody else changes the members of this organization, the role of the one who asks, and how many owners
 * there are.
 */
async function held(context: OrganizationContext, id: string, ifMatch: number) {
  const { tx, organizationId } = context
  const { id: mine } = await holdOrganization(context)
  const row = await findOrganizationMember(context, id)
  guardVersion(row, ifMatch)
  const by = colleagueOf(mine === id ? row : await findOrganizationMember(context, mine))
  const owners = await tx.organizationMember.count({ where: { organizationId, role: 'owner', endedAt: null } })
  return { row, by, owners }
}

/** Changes what a member may do in the organization; an owner is made and unmade by owners alone. */
export async function changeRole(
  context: OrganizationContext,
  id: string,
  { role }: { role?: OrganizationRole | undefined },
  ifMatch: number,
): Promise<Row> {
  const { tx, organizationId } = context
  const { row, by, owners } = await held(context, id, ifMatch)
  if (role === undefined || row.role === role) return row
  throwIfRefused(decideRole(by.role, colleagueOf(row), role, owners), context)
  const changed = await tx.organizationMember.update({
    where: { organizationId_id: { organizationId, id } },
    data: { role, version: nextVersion },
  })
  await recordChange(context, {
    action: 'organization_member.role_changed',
    resource,
    resourceId: id,
    meta: { from: row.role, role },
  })
  return changed
}

/** Somebody leaves, or is taken out by who runs the organization; what they opened with invitations of theirs ends with it. */
export async function endOrganizationMember(context: OrganizationContext, id: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, organizationMemberId, now } = context
  if (id !== organizationMemberId) await authorizeOrganization(context, 'organization_member.edit')
  const { row, by, owners } = await held(context, id, ifMatch)
  const [places] = await tx.$queryRaw<{ cases: number }[]>`
    SELECT holdfast.places_in_cases(${organizationId}::uuid, ${row.userId}::uuid) AS cases`
  throwIfRefused(decideLeaving(by, colleagueOf(row), { owners, cases: places?.cases ?? 0 }), context)
  await tx.organizationMember.update({
    where: { organizationId_id: { organizationId, id } },
    data: { endedAt: now, version: nextVersion },
  })
  await tx.organizationInvitation.updateMany({
    where: { organizationId, invitedById: id, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now, version: nextVersion },
  })
  await recordChange(context, { action: 'organization_member.ended', resource, resourceId: id })
}
