import type { CaseRole } from '@holdfast/domain/permissions/roles'
import type { Member, OrganizationContext } from './context.ts'
import { found } from './versions.ts'

/** The person's own place in a case; none looks like no case at all. */
export async function memberOf({ tx, organizationId, person }: OrganizationContext, caseId: string): Promise<Member> {
  const where = { organizationId, caseId, userId: person.userId, endedAt: null }
  const { id, userId, role, displayName } = found(await tx.caseMember.findFirst({ where }))
  return { id, userId, role: role as CaseRole, displayName }
}
