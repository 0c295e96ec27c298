import type { organizationRoutes } from '@holdfast/contracts/organizations'
import { decideAccent } from '@holdfast/domain/organizations/branding'
import type { z } from 'zod'
import type { Organization } from '../../db/generated/client.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { holdOrganization } from '../../kernel/hold-organization.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { throwIfRefused } from '../../kernel/refuse.ts'
import { guardVersion, isNoop, nextVersion } from '../../kernel/versions.ts'

type Changes = z.output<typeof organizationRoutes.update.body>

const columnsOf = ({ contact, name, conductText, ...changes }: Changes) => ({
  ...changes,
  ...(conductText !== undefined && { conductText: conductText.trim() }),
  ...(name !== undefined && { name: name.trim() }),
  ...(contact && {
    contactName: contact.name.trim(),
    contactPhone: contact.phone,
    contactHours: contact.hours.trim(),
    contactReply: contact.reply.trim(),
  }),
})

const changesConduct = ({ conductText }: Organization, { conductText: given }: Changes): boolean =>
  given !== undefined && given.trim() !== conductText

/**
 * Changes what an organization is called, where it is, how families reach it and how long it keeps what. Its crisis numbers are
 * those of its country from then on.
 */
export async function updateOrganization(
  context: OrganizationContext,
  changes: Changes,
  ifMatch: number,
): Promise<Organization> {
  const { tx, organizationId } = context
  if (changes.accent !== undefined) throwIfRefused(decideAccent(changes.accent), context)
  await holdOrganization(context)
  const organization = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } })
  guardVersion(organization, ifMatch)
  const columns = columnsOf(changes)
  if (isNoop(organization, columns)) return organization
  const changed = await tx.organization.update({
    where: { id: organizationId },
    data: {
      ...columns,
      version: nextVersion,
      // whoever works for it accepts the code anew
      ...(changesConduct(organization, changes) && { conductVersion: nextVersion }),
    },
  })
  await recordChange(context, {
    action: 'organization.changed',
    resource: 'organizations',
    resourceId: organizationId,
    meta: { fields: Object.keys(changes).toSorted().join(' '), country: changed.country },
  })
  return changed
}
