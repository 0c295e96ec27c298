import type { OrganizationMember } from '@holdfast/contracts/organization-members'
import { isConductCurrent } from '@holdfast/domain/conduct/acceptance'
import type { OrganizationRole } from '@holdfast/domain/permissions/roles'
import type { OrganizationMember as Row } from '../../db/generated/client.ts'
import { organizationAbility } from '../../kernel/authorize.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'

// an admin sees no case, only whether there are any to hand over
async function casesOf(context: OrganizationContext, rows: readonly Row[]): Promise<(id: string) => number | null> {
  const { tx, organizationId } = context
  if (!organizationAbility(context, 'organization_member.edit').allowed) return () => null
  const counted = await tx.$queryRaw<{ id: string; cases: number }[]>`
    SELECT m.id, holdfast.places_in_cases(${organizationId}::uuid, m.user_id) AS cases FROM holdfast.organization_members m
    WHERE m.organization_id = ${organizationId}::uuid AND m.id = ANY (${rows.map(({ id }) => id)}::uuid[])`
  const byId = new Map(counted.map(({ id, cases }) => [id, cases]))
  return (id) => byId.get(id) ?? 0
}

/** One member as `presentMember` shows them, with how many cases they are in. */
export const showMember = async (context: OrganizationContext, row: Row): Promise<OrganizationMember> =>
  presentMember(context, row, await casesOf(context, [row]))

/** A member, and what the one who asks may do with their place; whether a rule stands against it shows when they try. */
function presentMember(
  context: OrganizationContext,
  row: Row,
  cases: (id: string) => number | null,
): OrganizationMember {
  const isMe = row.id === context.organizationMemberId
  return {
    id: row.id,
    displayName: row.displayName,
    role: row.role as OrganizationRole,
    isMe,
    joinedAt: row.joinedAt.toISOString(),
    cases: cases(row.id),
    conduct: organizationAbility(context, 'organization_member.edit').allowed ? conductOf(context, row) : null,
    version: row.version,
    can: {
      changeRole: organizationAbility(context, 'organization_member.edit'),
      end: organizationAbility(context, isMe ? 'organization_member.leave' : 'organization_member.edit'),
    },
  }
}

/** What a member accepted of the code of conduct, and whether it is what holds now. */
const conductOf = ({ organization }: OrganizationContext, row: Row): OrganizationMember['conduct'] => ({
  edition: row.conductEdition,
  acceptedAt: row.conductAcceptedAt?.toISOString() ?? null,
  isCurrent: isConductCurrent(
    { edition: row.conductEdition, ownVersion: row.conductOwnVersion },
    organization.conductVersion,
  ),
})

/** A member who has not left, or `not-found`. */
export const findOrganizationMember = async ({ tx, organizationId }: OrganizationContext, id: string): Promise<Row> =>
  orNotFound(await tx.organizationMember.findFirst({ where: { organizationId, id, endedAt: null } }))

/** Everybody who has a role in the organization now, in the order in which they came. */
export async function listOrganizationMembers(
  context: OrganizationContext,
  query: PageQuery,
): Promise<{ items: OrganizationMember[]; nextCursor: string | null }> {
  const { tx, organizationId } = context
  const { where, ...order } = rowsById(query, 'asc')
  const found = await tx.organizationMember.findMany({ where: { organizationId, endedAt: null, ...where }, ...order })
  const { rows, nextCursor } = pageOf(found, query.limit)
  const cases = await casesOf(context, rows)
  return { items: rows.map((row) => presentMember(context, row, cases)), nextCursor }
}
