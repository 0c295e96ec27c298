import type { CaseContext } from '../../kernel/context.ts'
import { nextVersion } from '../../kernel/versions.ts'

/**
 * Ends the place of somebody in a case at once. What they wrote for themselves or for the professionals is kept for them to take
 * along, what they shared stays under their name, and nothing goes on in it: open tasks of theirs are without an owner, to be taken
 * anew, and what waits for a second person after them ends, invitations of theirs included.
 */
export async function endMembership(
  { tx, organizationId, caseId, now }: Pick<CaseContext, 'tx' | 'organizationId' | 'caseId' | 'now'>,
  memberId: string,
): Promise<void> {
  await tx.$executeRaw`SELECT holdfast.keep_words_of_member(${caseId}::uuid, ${memberId}::uuid)`
  await tx.caseMember.update({
    where: { organizationId_id: { organizationId, id: memberId } },
    data: { endedAt: now, linkEpoch: nextVersion, version: nextVersion },
  })
  await tx.invitation.updateMany({
    where: { organizationId, caseId, invitedById: memberId, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now, version: nextVersion },
  })
  await tx.task.updateMany({
    where: {
      organizationId,
      caseId,
      doneAt: null,
      OR: [{ ownerMemberId: memberId }, { ownerParticipant: { caseMemberId: memberId } }],
    },
    data: { ownerMemberId: null, ownerParticipantId: null, version: nextVersion },
  })
  await tx.consequence.updateMany({
    where: { organizationId, plan: { caseId }, buddyId: memberId },
    data: { buddyId: null, version: nextVersion },
  })
  await tx.plan.updateMany({
    where: { organizationId, caseId, status: 'drafting', overrideAskedById: memberId },
    data: {
      overrideReason: null,
      overrideAskedById: null,
      overrideAskedAt: null,
      overrideBrowserId: null,
      overrideDevice: '',
      version: nextVersion,
    },
  })
}
