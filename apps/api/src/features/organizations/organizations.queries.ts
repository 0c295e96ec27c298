import type { Organization } from '@holdfast/contracts/organizations'
import type { OrganizationRole } from '@holdfast/domain/permissions/roles'
import { withPerson } from '../../db/with-tenant.ts'
import type { OrganizationContext, SessionContext } from '../../kernel/context.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'

type Row = { id: string; kind: string; name: string; isSample: boolean; country: string; version: number }

/** An organization as somebody with this role sees it. */
export const presentOrganization = (row: Row, role: string | null): Organization => ({
  id: row.id,
  kind: row.kind as Organization['kind'],
  name: row.name,
  isSample: row.isSample,
  country: row.country,
  role: role as OrganizationRole | null,
  version: row.version,
})

/** Every organization that the person belongs to, oldest first. */
export function listOrganizations(
  { runtime, person }: SessionContext,
  query: PageQuery,
): Promise<{ items: Organization[]; nextCursor: string | null }> {
  return withPerson(runtime.database, person.userId, async (tx) => {
    const organizations = await tx.organization.findMany(rowsById(query, 'asc'))
    const memberships = await tx.organizationMember.findMany({ where: { userId: person.userId, endedAt: null } })
    const roles = new Map(memberships.map((membership) => [membership.organizationId, membership.role]))
    const { rows, nextCursor } = pageOf(organizations, query.limit)
    return { items: rows.map((row) => presentOrganization(row, roles.get(row.id) ?? null)), nextCursor }
  })
}

/** The organization of the request, with the person's own role in it; null for somebody who is in a case alone. */
export const getOrganization = ({ organization, organizationRole }: OrganizationContext): Organization =>
  presentOrganization(organization, organizationRole)
