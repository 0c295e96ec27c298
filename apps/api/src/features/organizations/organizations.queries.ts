import type { Organization, PracticeContact } from '@holdfast/contracts/organizations'
import type { OrganizationRole } from '@holdfast/domain/permissions/roles'
import type { Organization as Row } from '../../db/generated/client.ts'
import { withPerson } from '../../db/with-tenant.ts'
import { organizationAbility } from '../../kernel/authorize.ts'
import type { OrganizationContext, SessionContext } from '../../kernel/context.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'

/** How families reach it. */
export const contactOf = ({ contactName, contactPhone, contactHours, contactReply }: Row): PracticeContact => ({
  name: contactName,
  phone: contactPhone,
  hours: contactHours,
  reply: contactReply,
})

/** How it shows itself to its families. */
export const brandingOf = ({ name, mark, accent }: Row) => ({ name, mark, accent })

/** An organization as somebody with this role sees it. */
export const presentOrganization = (context: SessionContext, row: Row, role: string | null): Organization => ({
  id: row.id,
  kind: row.kind as Organization['kind'],
  name: row.name,
  mark: row.mark,
  accent: row.accent,
  isSample: row.isSample,
  isTraining: row.isTraining,
  country: row.country,
  region: row.region,
  languages: row.languages as Organization['languages'],
  timeZone: row.timeZone,
  contact: contactOf(row),
  retention: row.retention as Organization['retention'],
  conductText: row.conductText,
  requiredModules: row.requiredModules as Organization['requiredModules'],
  role: role as OrganizationRole | null,
  version: row.version,
  can: { edit: organizationAbility(context, 'organization.edit', role as OrganizationRole | null) },
})

/** Every organization that the person belongs to, oldest first. */
export function listOrganizations(
  context: SessionContext,
  query: PageQuery,
): Promise<{ items: Organization[]; nextCursor: string | null }> {
  const { runtime, person } = context
  return withPerson(runtime.database, person.userId, async (tx) => {
    const organizations = await tx.organization.findMany(rowsById(query, 'asc'))
    const memberships = await tx.organizationMember.findMany({ where: { userId: person.userId, endedAt: null } })
    const roles = new Map(memberships.map((membership) => [membership.organizationId, membership.role]))
    const { rows, nextCursor } = pageOf(organizations, query.limit)
    return { items: rows.map((row) => presentOrganization(context, row, roles.get(row.id) ?? null)), nextCursor }
  })
}

/** The organization of the request, with the person's own role in it; null for somebody who is in a case alone. */
export const getOrganization = (context: OrganizationContext): Organization =>
  presentOrganization(context, context.organization, context.organizationRole)
