import type { OrganizationInvitation } from '@holdfast/contracts/organization-members'
import type { Config } from '../../config.ts'
import { databaseNow } from '../../db/database-now.ts'
import type { OrganizationInvitation as Row } from '../../db/generated/client.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'
import { signLink } from '../../kernel/secrets.ts'
import { stateOf } from '../invitations/invitations.queries.ts'

/** The link by which somebody accepts, the same each time. */
export async function organizationInvitationLink(config: Config, row: Row): Promise<string> {
  const claims = { organizationId: row.organizationId, subjectId: row.id, userId: null, epoch: 1 }
  const token = await signLink(config.HOLDFAST_SECRET, 'organization-invitation', claims, row.expiresAt)
  return `${config.publicUrl}/join-organization#${token}`
}

/** An invitation, with its link while it is open and was not sent to an address. */
export async function presentOrganizationInvitation(
  { runtime: { config } }: OrganizationContext,
  row: Row,
  now: Date,
): Promise<OrganizationInvitation> {
  const state = stateOf(row, now)
  return {
    id: row.id,
    name: row.name,
    role: row.role as OrganizationInvitation['role'],
    state,
    link: state === 'open' && row.email === null ? await organizationInvitationLink(config, row) : null,
    letter: row.letterState as OrganizationInvitation['letter'],
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    version: row.version,
  }
}

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
