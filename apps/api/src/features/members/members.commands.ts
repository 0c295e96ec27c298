import type { CaseMember } from '../../db/generated/client.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { refuse } from '../../kernel/refuse.ts'
import { CASE_NEEDS_A_LEAD, LINK_FOR_GUESTS } from './refusals.ts'

async function presentMember({ tx, organizationId, caseId }: CaseContext, memberId: string) {
  return orNotFound(await tx.caseMember.findFirst({ where: { organizationId, caseId, id: memberId, endedAt: null } }))
}

/** Ends someone's access at once. A case keeps at least one person who can lead it. */
export async function removeMember(context: CaseContext, memberId: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, caseId, now } = context
  const member = await presentMember(context, memberId)
  guardVersion(member, ifMatch)
  const leaders = await tx.caseMember.count({
    where: { organizationId, caseId, endedAt: null, role: { in: ['lead', 'interventionist'] }, id: { not: memberId } },
  })
  if (leaders === 0) throw refuse(CASE_NEEDS_A_LEAD, context)
  await tx.caseMember.update({
    where: { organizationId_id: { organizationId, id: memberId } },
    data: { endedAt: now, linkEpoch: nextVersion, version: nextVersion },
  })
  await recordChange(context, {
    action: 'member.removed',
    resource: 'members',
    resourceId: memberId,
    meta: { role: member.role },
  })
}

/** Makes the personal link anew; every earlier link stops working. */
export async function renewPersonalLink(context: CaseContext, memberId: string): Promise<CaseMember> {
  const member = await presentMember(context, memberId)
  const user = await context.runtime.database.prisma.user.findUniqueOrThrow({ where: { id: member.userId } })
  if (user.kind !== 'guest') throw refuse(LINK_FOR_GUESTS, context)
  const renewed = await context.tx.caseMember.update({
    where: { organizationId_id: { organizationId: context.organizationId, id: memberId } },
    data: { linkEpoch: nextVersion, version: nextVersion },
  })
  await recordChange(context, { action: 'member.link_renewed', resource: 'members', resourceId: memberId })
  return renewed
}
