import type { Tx } from '../../db/connect.ts'
import { withTenant } from '../../db/with-tenant.ts'
import type { Runtime } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { nextVersion } from '../../kernel/versions.ts'
import { endMembership } from '../members/end-membership.ts'

type Leaving = { organizationId: string; userId: string; lettersStay: boolean; leftName: string }

/** Ends every place of somebody in one organization, and erases there who they were and what was theirs, in one transaction. */
export function leaveOrganization({ database, now }: Runtime, leaving: Leaving): Promise<void> {
  const { organizationId, userId, lettersStay, leftName } = leaving
  const where = { organizationId, userId, entrance: { by: 'job' } as const }
  return withTenant(database, where, async (tx) => {
    const person = { userId }
    const places = await tx.caseMember.findMany({ where: { organizationId, userId, endedAt: null } })
    // a case that one belongs to is open for reading; its words are moved only where it is named
    await tx.$queryRaw`SELECT holdfast.open_cases(${places.map(({ caseId }) => caseId)}::uuid[])::text`
    for (const { id, caseId, role } of places) {
      await endMembership({ tx, organizationId, caseId, now: now() }, id)
      await recordChange(
        { tx, person, caseId },
        { action: 'member.removed', resource: 'members', resourceId: id, meta: { role } },
      )
    }
    await endOrganizationMembership(tx, leaving, now())
    await tx.$queryRaw`SELECT holdfast.erase_person(${userId}::uuid, ${lettersStay}, ${leftName})::text`
  })
}

async function endOrganizationMembership(tx: Tx, { organizationId, userId }: Leaving, now: Date): Promise<void> {
  const member = await tx.organizationMember.findFirst({ where: { organizationId, userId, endedAt: null } })
  if (!member) return
  if (member.role === 'owner') await passOwnership(tx, organizationId, userId)
  const { id } = member
  await tx.organizationMember.update({
    where: { organizationId_id: { organizationId, id } },
    data: { endedAt: now, version: nextVersion },
  })
  await recordChange(
    { tx, person: { userId } },
    { action: 'organization_member.ended', resource: 'organization_members', resourceId: id },
  )
}

/** In a family whoever leads a case with the last owner owns it from then on. */
async function passOwnership(tx: Tx, organizationId: string, userId: string): Promise<void> {
  const others = { organizationId, endedAt: null, userId: { not: userId } }
  if ((await tx.organizationMember.count({ where: { ...others, role: 'owner' } })) > 0) return
  const next = await tx.caseMember.findFirst({ where: { ...others, role: 'lead' }, orderBy: { joinedAt: 'asc' } })
  if (!next) return
  const { userId: heir, displayName } = next
  await tx.organizationMember.upsert({
    where: { organizationId_userId: { organizationId, userId: heir } },
    create: { organizationId, userId: heir, role: 'owner', displayName },
    update: { role: 'owner', endedAt: null, version: nextVersion },
  })
}
