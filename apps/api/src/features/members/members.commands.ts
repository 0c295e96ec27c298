import type { CaseMember, User } from '../../db/generated/client.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { countAttempt, countLetter } from '../../kernel/limits.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { refuse } from '../../kernel/refuse.ts'
import { endMembership } from './end-membership.ts'
import { personalLink } from './personal-link.ts'
import { CASE_NEEDS_A_LEAD, LINK_FOR_GUESTS } from './refusals.ts'
import { newLinkLetter } from './new-link-letter.ts'

type NewLink = { personalLink: string | null; sentToThem: boolean }

async function presentMember({ tx, organizationId, caseId }: CaseContext, memberId: string) {
  return orNotFound(await tx.caseMember.findFirst({ where: { organizationId, caseId, id: memberId, endedAt: null } }))
}

/** Ends someone's access at once, and what goes on in their name with it. A case keeps at least one person who can lead it. */
export async function removeMember(context: CaseContext, memberId: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, caseId } = context
  const member = await presentMember(context, memberId)
  guardVersion(member, ifMatch)
  const leaders = await tx.caseMember.count({
    where: { organizationId, caseId, endedAt: null, role: { in: ['lead', 'interventionist'] }, id: { not: memberId } },
  })
  if (leaders === 0) throw refuse(CASE_NEEDS_A_LEAD, context)
  await endMembership(context, memberId)
  await recordChange(context, {
    action: 'member.removed',
    resource: 'members',
    resourceId: memberId,
    meta: { role: member.role },
  })
}

/**
 * Asks for a new link for a guest: every earlier link and session of theirs ends. It goes to the address that the guest gave, and
 * is answered only where there is none. Nobody opens what is private with it: that asks for the guest's passphrase.
 */
export async function renewLink(context: CaseContext, memberId: string): Promise<NewLink> {
  const { tx, organizationId, member: asker, now, person } = context
  const member = await presentMember(context, memberId)
  await countAttempt(context, 'new-link', memberId)
  const user = await tx.user.findUniqueOrThrow({ where: { id: member.userId } })
  if (user.kind !== 'guest') throw refuse(LINK_FOR_GUESTS, context)
  if (user.contactEmail) await countLetter(context, user.contactEmail)
  const renewed = await tx.caseMember.update({
    where: { organizationId_id: { organizationId, id: memberId } },
    data: { linkEpoch: nextVersion, linkAskedById: asker.id, linkAskedAt: now, version: nextVersion },
  })
  await tx.session.updateMany({ where: { userId: user.id, endedAt: null }, data: { endedAt: now } })
  await recordChange(context, { action: 'member.link_renewed', resource: 'members', resourceId: memberId })
  const data = { organizationId, memberId, askedById: asker.id, askedByUserId: person.userId }
  if (user.contactEmail) await enqueue(context, newLinkLetter, data)
  return presentNewLink(context, renewed, user)
}

/** What whoever asked may know of the new link: its link only where the guest gave no address of their own. */
export async function showNewLink(context: CaseContext, memberId: string): Promise<NewLink> {
  const member = await presentMember(context, memberId)
  return presentNewLink(context, member, await context.tx.user.findUniqueOrThrow({ where: { id: member.userId } }))
}

async function presentNewLink(
  { runtime }: CaseContext,
  member: CaseMember,
  { contactEmail }: Pick<User, 'contactEmail'>,
): Promise<NewLink> {
  const sentToThem = contactEmail !== null
  return { personalLink: sentToThem ? null : await personalLink(runtime, member), sentToThem }
}
