import { newReader } from '@holdfast/domain/permissions/named-professionals'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import type { CaseContext, Member, OrganizationContext } from './context.ts'
import { orNotFound } from './not-found.ts'

/** The person's own membership of a new case; without one the answer is `not-found`, as if there were no case. */
export async function memberOf({ tx, organizationId, person }: OrganizationContext, caseId: string): Promise<Member> {
  const where = { organizationId, caseId, userId: person.userId, endedAt: null }
  const { id, userId, role, displayName, joinedAt } = orNotFound(await tx.caseMember.findFirst({ where }))
  return { id, userId, displayName, ...newReader(role as CaseRole, joinedAt) }
}

/** The names of everyone who is or was in the case, to say who did what. */
export async function memberNames({ tx, organizationId, caseId }: CaseContext): Promise<(memberId: string) => string> {
  const members = await tx.caseMember.findMany({
    where: { organizationId, caseId },
    select: { id: true, displayName: true },
  })
  return namesOf(members)
}

/** The names of these members of the case; nothing is read while the reader is the only one. */
export async function namesAmong(
  { tx, organizationId, caseId, member }: CaseContext,
  ids: readonly (string | null)[],
): Promise<(id: string) => string> {
  const others = ids.filter((id) => id !== null && id !== member.id)
  if (others.length === 0) return namesOf([member])
  const where = { organizationId, caseId, id: { in: others.filter((id) => id !== null) } }
  return namesOf([member, ...(await tx.caseMember.findMany({ where, select: { id: true, displayName: true } }))])
}

/** The name of each of these members by id; empty for an id of nobody among them. */
export function namesOf(members: readonly { id: string; displayName: string }[]): (memberId: string) => string {
  const names = new Map(members.map((member) => [member.id, member.displayName]))
  return (memberId) => names.get(memberId) ?? ''
}
