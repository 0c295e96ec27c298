import type { PlanContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { nextVersion } from '../../kernel/versions.ts'
import { endMembership } from './end-membership.ts'

type Left = { id: string; caseMemberId: string | null }
const WITHOUT_LEAD = ['participant', 'helper']

/**
 * Someone who is left out no longer reads the plan: their link stops at once, and an invitation that nobody has used with it.
 * Whoever leads the case stays in it. What they wrote stays theirs, and nobody is told why (F16).
 */
export async function revokeAccess(context: PlanContext, { id: participantId, caseMemberId }: Left): Promise<void> {
  const { tx, organizationId, caseId, now } = context
  await tx.invitation.updateMany({
    where: { organizationId, caseId, participantId, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now, version: nextVersion },
  })
  if (caseMemberId === null) return
  const where = { organizationId, caseId, id: caseMemberId, endedAt: null, role: { in: WITHOUT_LEAD } }
  if ((await tx.caseMember.count({ where })) === 0) return
  await endMembership(context, caseMemberId)
  await recordChange(context, { action: 'member.removed', resource: 'members', resourceId: caseMemberId })
}

/** Decided otherwise: whose access ended with that decision is let in again, a guest by a new personal link. */
export async function restoreAccess(context: PlanContext, caseMemberId: string, endedAt: Date): Promise<void> {
  const { tx, organizationId, caseId } = context
  const { count } = await tx.caseMember.updateMany({
    where: { organizationId, caseId, id: caseMemberId, endedAt },
    data: { endedAt: null, version: nextVersion },
  })
  if (count > 0)
    await recordChange(context, { action: 'member.returned', resource: 'members', resourceId: caseMemberId })
}
