import { formerMember } from '@holdfast/domain/cases/former-member'
import { newReader } from '@holdfast/domain/permissions/named-professionals'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import type { CaseContext, Member, OrganizationContext } from './context.ts'
import { localize, type Reader } from './localize.ts'
import { orNotFound } from './not-found.ts'

/** The person's own membership of a new case; without one the answer is `not-found`, as if there were no case. */
export async function memberOf({ tx, organizationId, person }: OrganizationContext, caseId: string): Promise<Member> {
  const where = { organizationId, caseId, userId: person.userId, endedAt: null }
  const { id, userId, role, displayName, joinedAt } = orNotFound(await tx.caseMember.findFirst({ where }))
  return { id, userId, displayName, ...newReader(role as CaseRole, joinedAt) }
}

/** The names of everyone who is or was in the case, to say who did what. */
export async function memberNames(context: CaseContext): Promise<(memberId: string) => string> {
  const { tx, organizationId, caseId } = context
  const members = await tx.caseMember.findMany({
    where: { organizationId, caseId },
    select: { id: true, displayName: true, endedAt: true },
  })
  return namesOf(members, context)
}

/** The names of these members of the case; nothing is read while the reader is the only one. */
export async function namesAmong(
  context: CaseContext,
  ids: readonly (string | null)[],
): Promise<(id: string) => string> {
  const { tx, organizationId, caseId, member } = context
  const others = ids.filter((id) => id !== null && id !== member.id)
  if (others.length === 0) return namesOf([member])
  const where = { organizationId, caseId, id: { in: others.filter((id) => id !== null) } }
  const select = { id: true, displayName: true, endedAt: true }
  return namesOf([member, ...(await tx.caseMember.findMany({ where, select }))], context)
}

type Named = { id: string; displayName: string; endedAt?: Date | string | null }

/** The name of a member as it stands beside what they did or wrote: whoever is no longer part of the case is said to be so. */
export const nameWithPart = ({ displayName, endedAt }: Omit<Named, 'id'>, reader: Reader): string =>
  endedAt ? localize(formerMember(displayName), reader) : displayName

/** The name of each of these members by id; empty for an id of nobody among them. A reader is needed where somebody may have left. */
export function namesOf(members: readonly Named[], reader?: Reader): (memberId: string) => string {
  const names = new Map(
    members.map((member) => [member.id, reader ? nameWithPart(member, reader) : member.displayName]),
  )
  return (memberId) => names.get(memberId) ?? ''
}
