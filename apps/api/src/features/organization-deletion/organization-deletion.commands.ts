import { decideDeletion, organizationDeletionDue } from '@holdfast/domain/organization-deletion/organization-deletion'
import { enqueue } from '../../jobs/enqueue.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { requireFreshProof } from '../../kernel/fresh-proof.ts'
import { holdOrganization } from '../../kernel/hold-organization.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { throwIfRefused } from '../../kernel/refuse.ts'
import { guardVersion } from '../../kernel/versions.ts'
import { organizationDeletion } from './organization-deletion.queries.ts'
import { organizationEndsLetter } from './organization-ends-letter.ts'

const resource = 'organizations'

/** Asks for the end of the organization in thirty days; every other member is told by e-mail, without a name in it. */
export async function askForOrganizationDeletion(context: OrganizationContext, typedName: string): Promise<string> {
  requireFreshProof(context)
  await holdOrganization(context)
  const { tx, organizationId, organization, person, now } = context
  const known = await organizationDeletion(context)
  throwIfRefused(decideDeletion({ ...known, name: organization.name, typedName }), context)
  if (known.dueAt !== null) return organizationId
  const dueAt = organizationDeletionDue(now)
  await tx.organizationDeletion.create({ data: { organizationId, askedByUserId: person.userId, askedAt: now, dueAt } })
  await recordChange(context, { action: 'organization.deletion_asked', resource, resourceId: organizationId })
  const others = await tx.organizationMember.findMany({
    where: { organizationId, endedAt: null, userId: { not: person.userId } },
    select: { userId: true },
  })
  for (const { userId } of others)
    await enqueue(context, organizationEndsLetter, { userId, dueAt: dueAt.toISOString() })
  return organizationId
}

/** Keeps the organization after all. */
export async function keepOrganization(context: OrganizationContext, ifMatch: number): Promise<void> {
  const { tx, organizationId } = context
  await holdOrganization(context)
  guardVersion(orNotFound(await tx.organizationDeletion.findUnique({ where: { organizationId } })), ifMatch)
  await tx.organizationDeletion.delete({ where: { organizationId } })
  await recordChange(context, { action: 'organization.deletion_taken_back', resource, resourceId: organizationId })
}
