import type { OrganizationKind } from '@holdfast/domain/cases/case-vocabulary'
import { JOIN_REFUSALS } from '@holdfast/domain/organization-members/membership'
import type { OrganizationRole } from '@holdfast/domain/permissions/roles'
import type { Tx } from '../../db/connect.ts'
import { databaseNow } from '../../db/database-now.ts'
import type { OrganizationInvitation } from '../../db/generated/client.ts'
import { TenantAccessDenied, withTenant } from '../../db/with-tenant.ts'
import { acceptedNow } from '../../kernel/accepted-conduct.ts'
import { requireProof } from '../../kernel/authorize.ts'
import type { PublicContext, SessionContext } from '../../kernel/context.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { problem } from '../../kernel/problem.ts'
import { NOBODY } from '../../kernel/record-access.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse } from '../../kernel/refuse.ts'
import { readLink } from '../../kernel/secrets.ts'
import { nextVersion } from '../../kernel/versions.ts'

/** Opens the organization for who holds the link of an open invitation; each try is counted. */
async function withOrganizationInvitation<T>(
  context: PublicContext,
  token: string,
  userId: string,
  work: (tx: Tx, row: OrganizationInvitation) => Promise<T>,
): Promise<T> {
  const { runtime, ip } = context
  await countAttempt(context, 'link-address', ip)
  const now = await databaseNow(runtime.database.prisma)
  const claims = await readLink(runtime.config.HOLDFAST_SECRET, 'organization-invitation', token, now)
  const { organizationId, subjectId: id } = claims
  const entrance = { by: 'organization_invitation', invitationId: id } as const
  try {
    return await withTenant(runtime.database, { organizationId, userId, entrance }, async (tx) =>
      work(
        tx,
        await tx.organizationInvitation.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id } } }),
      ),
    )
  } catch (error) {
    if (error instanceof TenantAccessDenied) throw problem('link-not-valid')
    throw error
  }
}

/** Who asks, for which organization, as what. */
export const previewOrganizationInvitation = (context: PublicContext, token: string) =>
  withOrganizationInvitation(context, token, NOBODY, async (tx, row) => {
    const { organizationId, invitedById, name, role, expiresAt } = row
    const organization = orNotFound(await tx.organization.findUnique({ where: { id: organizationId } }))
    const inviter = orNotFound(
      await tx.organizationMember.findUnique({ where: { organizationId_id: { organizationId, id: invitedById } } }),
    )
    return {
      organizationName: organization.name,
      conductText: organization.conductText,
      kind: organization.kind as OrganizationKind,
      invitedBy: inviter.displayName,
      name,
      role: role as OrganizationRole,
      expiresAt: expiresAt.toISOString(),
    }
  })

/**
 * Makes whoever is signed in with an account a member, once. An invitation that was sent to an address is for the account with that
 * address alone, whose address is known to be theirs by it.
 */
export async function joinOrganization(context: SessionContext, token: string) {
  requireProof(context)
  const { person, now } = context
  if (person.kind !== 'account') throw problem('link-not-valid')
  return withOrganizationInvitation(context, token, person.userId, async (tx, row) => {
    const { organizationId, role, email } = row
    if (email !== null && email !== person.email) throw refuse(JOIN_REFUSALS.address, context)
    const before = await tx.organizationMember.findFirst({ where: { organizationId, userId: person.userId } })
    if (before && before.endedAt === null) throw refuse(JOIN_REFUSALS.member, context)
    const { conductVersion } = orNotFound(await tx.organization.findUnique({ where: { id: organizationId } }))
    const joinedAt = await databaseNow(tx)
    const given = { role, displayName: person.displayName, joinedAt, ...acceptedNow(conductVersion, joinedAt) }
    const member = before
      ? await tx.organizationMember.update({
          where: { organizationId_id: { organizationId, id: before.id } },
          data: { ...given, endedAt: null, version: nextVersion },
        })
      : await tx.organizationMember.create({ data: { organizationId, userId: person.userId, ...given } })
    await tx.organizationInvitation.update({
      where: { organizationId_id: { organizationId, id: row.id } },
      data: { acceptedAt: now, acceptedById: member.id, version: nextVersion },
    })
    if (email !== null)
      await tx.user.updateMany({
        where: { id: person.userId, emailConfirmedAt: null },
        data: { emailConfirmedAt: now },
      })
    await recordChange(
      { tx, person },
      { action: 'organization_member.joined', resource: 'organization_members', resourceId: member.id, meta: { role } },
    )
    return { organizationId, role: role as OrganizationRole }
  })
}
