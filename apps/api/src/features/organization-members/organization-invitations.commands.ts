import type { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { decideInvitation } from '@holdfast/domain/organization-members/membership'
import { DAY } from '@holdfast/domain/shared/time'
import type { z } from 'zod'
import { databaseNow } from '../../db/database-now.ts'
import type { OrganizationInvitation } from '../../db/generated/client.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { canonicalEmail } from '../../kernel/email.ts'
import { holdOrganization } from '../../kernel/hold-organization.ts'
import { countLetter } from '../../kernel/limits.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse, throwIfRefused } from '../../kernel/refuse.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { INVITATION_DAYS } from '../invitations/link-of-invitation.ts'
import { INVITATION_USED } from '../invitations/refusals.ts'
import { findOrganizationInvitation } from './organization-invitations.queries.ts'
import { organizationInvitationLetter } from './organization-invitation-letter.ts'

const resource = 'organization_invitations'

/** Invites a colleague, by a link for one use and, where an address is given, by a letter that is sent after the commit. */
export async function inviteToOrganization(
  context: OrganizationContext,
  { name, role, email }: z.output<typeof organizationMemberRoutes.invite.body>,
): Promise<OrganizationInvitation> {
  const { tx, organizationId, organizationRole, person, locale } = context
  const writer = await holdOrganization(context)
  if (organizationRole) throwIfRefused(decideInvitation(organizationRole, role), context)
  if (email) await countLetter(context, email)
  const invitation = await tx.organizationInvitation.create({
    data: {
      organizationId,
      role,
      name: name.trim(),
      email: email ? canonicalEmail(email) : null,
      letterState: email ? 'waiting' : null,
      invitedById: writer.id,
      expiresAt: new Date((await databaseNow(tx)).getTime() + INVITATION_DAYS * DAY),
    },
  })
  const { id: invitationId } = invitation
  await recordChange(context, {
    action: 'organization_member.invited',
    resource,
    resourceId: invitationId,
    meta: { role },
  })
  if (email)
    await enqueue(context, organizationInvitationLetter, {
      organizationId,
      invitationId,
      userId: person.userId,
      locale,
    })
  return invitation
}

/** Its link stops working at once; refused when somebody came in with it already. */
export async function withdrawOrganizationInvitation(
  context: OrganizationContext,
  id: string,
  ifMatch: number,
): Promise<OrganizationInvitation> {
  const { tx, organizationId, now } = context
  await holdOrganization(context)
  const row = await findOrganizationInvitation(context, id)
  guardVersion(row, ifMatch)
  if (row.acceptedAt) throw refuse(INVITATION_USED, context)
  const withdrawn = await tx.organizationInvitation.update({
    where: { organizationId_id: { organizationId, id } },
    data: { revokedAt: now, version: nextVersion },
  })
  await recordChange(context, { action: 'organization_invitation.withdrawn', resource, resourceId: id })
  return withdrawn
}
