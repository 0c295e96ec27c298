import type { Conduct, conductRoutes } from '@holdfast/contracts/conduct'
import { conductNow, decideAcceptance, isConductCurrent } from '@holdfast/domain/conduct/acceptance'
import type { z } from 'zod'
import { acceptedNow } from '../../kernel/accepted-conduct.ts'
import { organizationAbility } from '../../kernel/authorize.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { holdOrganization } from '../../kernel/hold-organization.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { throwIfRefused } from '../../kernel/refuse.ts'

/** What holds now in the organization, and what who asks has accepted of it. */
export async function getConduct(context: OrganizationContext): Promise<Conduct> {
  const { tx, organizationId, organizationMemberId: id } = context
  const organization = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } })
  const member = await tx.organizationMember.findFirst({ where: { organizationId, id: id ?? '' } })
  const { conductText, conductVersion } = organization
  const accepted = { edition: member?.conductEdition ?? 0, ownVersion: member?.conductOwnVersion ?? 0 }
  return {
    ...conductNow(conductVersion),
    ownText: conductText,
    isAccepted: isConductCurrent(accepted, conductVersion),
    acceptedAt: member?.conductAcceptedAt?.toISOString() ?? null,
    can: { accept: organizationAbility(context, 'conduct.accept') },
  }
}

/** Accepts the code that holds now; the trail keeps each edition that was accepted. Again it changes nothing. */
export async function acceptConduct(
  context: OrganizationContext,
  given: z.output<typeof conductRoutes.accept.body>,
): Promise<string> {
  const { tx, organizationId, now } = context
  const { id } = await holdOrganization(context)
  const { conductVersion } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } })
  throwIfRefused(decideAcceptance(given, conductVersion), context)
  const where = { organizationId_id: { organizationId, id } }
  const { conductEdition, conductOwnVersion } = await tx.organizationMember.findUniqueOrThrow({ where })
  if (isConductCurrent({ edition: conductEdition, ownVersion: conductOwnVersion }, conductVersion)) return id
  await tx.organizationMember.update({ where, data: acceptedNow(conductVersion, now) })
  await recordChange(context, {
    action: 'organization_member.conduct_accepted',
    resource: 'organization_members',
    resourceId: id,
    meta: given,
  })
  return id
}
