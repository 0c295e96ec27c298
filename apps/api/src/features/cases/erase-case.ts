import { mayEraseCase } from '@holdfast/domain/cases/erase-case'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import type { OrganizationContext } from '../../kernel/context.ts'
import { requireFreshProof } from '../../kernel/fresh-proof.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'

/**
 * Erases a case for good: its key, its texts, its people. For who leads it in a family, and for owners and admins of a practice, after a
 * fresh proof, unless the case is on hold. What is left knows nobody: the figures of its attempts, and the audit trail.
 */
export async function eraseCase(context: OrganizationContext, caseId: string): Promise<void> {
  const { tx, sql, organizationId, organizationKind, organizationRole, person } = context
  const member = await tx.caseMember.findFirst({
    where: { organizationId, caseId, userId: person.userId, endedAt: null },
    select: { role: true },
  })
  const caseRole = (member?.role ?? null) as CaseRole | null
  if (!mayEraseCase({ organizationKind, organizationRole, caseRole })) throw problem(member ? 'forbidden' : 'not-found')
  const [hold] = await sql<{ held: boolean }>({
    name: 'is_held',
    text: 'SELECT holdfast.is_held($1, $2, current_date) AS held',
    values: [organizationId, caseId],
  })
  if (hold?.held) throw problem('forbidden')
  requireFreshProof(context)
  await recordChange(
    { tx, sql, person },
    { action: 'organization.case_erased', resource: 'organizations', resourceId: caseId },
  )
  const [row] = await sql<{ people: string[] | null }>({
    name: 'erase_case',
    text: 'SELECT holdfast.erase_case($1) AS people',
    values: [caseId],
  })
  const people = orNotFound(row?.people)
  await tx.user.deleteMany({ where: { id: { in: people, not: person.userId }, kind: 'guest' } })
}
