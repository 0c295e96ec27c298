import type { OrganizationInvitation } from '@holdfast/contracts/organization-members'
import { databaseNow } from '../../db/database-now.ts'
import type { OrganizationInvitation as Row } from '../../db/generated/client.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'
import { presentSent } from '../invitations/link-of-invitation.ts'

/** An invitation, with its link while it is open and was not sent to an address. */
export const presentOrganizationInvitation = async (
  { runtime: { config } }: OrganizationContext,
  row: Row,
  now: Date,
): Promise<OrganizationInvitation> => ({
  ...(await presentSent(config, 'organization-invitation', row, now)),
  role: row.role as OrganizationInvitation['role'],
})

/** An invitation of this organization, or `not-found`. */
export const findOrganizationInvitation = async (
  { tx, organizationId }: OrganizationContext,
  id: string,
): Promise<Row> =>
  orNotFound(await tx.organizationInvitation.findUnique({ where: { organizationId_id: { organizationId, id } } }))

/** One invitation as those see it who may invite. */
export const getOrganizationInvitation = async (
  context: OrganizationContext,
  id: string,
): Promise<OrganizationInvitation> =>
  presentOrganizationInvitation(context, await findOrganizationInvitation(context, id), await databaseNow(context.tx))

/** Newest first. The link is in the answer, so this is for those who may invite. */
export async function listOrganizationInvitations(
  context: OrganizationContext,
  query: PageQuery,
): Promise<{ items: OrganizationInvitation[]; nextCursor: string | null }> {
  const { tx, organizationId } = context
  const { where, ...order } = rowsById(query, 'desc')
  const found = await tx.organizationInvitation.findMany({ where: { organizationId, ...where }, ...order })
  const { rows, nextCursor } = pageOf(found, query.limit)
  const now = await databaseNow(tx)
  return {
    items: await Promise.all(rows.map((row) => presentOrganizationInvitation(context, row, now))),
    nextCursor,
  }
}
