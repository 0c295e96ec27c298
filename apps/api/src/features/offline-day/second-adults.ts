import type { PlanContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'

/** The member of the case whom a field names as a participant: somebody with a way in of their own, who can confirm it themselves. */
export async function memberOfParticipant(
  { tx, organizationId, planId }: PlanContext,
  path: string,
  participantId: string | null,
): Promise<string> {
  if (participantId === null) throw invalidField(path, 'is needed without the id of a check')
  const where = { organizationId_planId_id: { organizationId, planId, id: participantId } }
  const row = await tx.participant.findUnique({ where })
  if (!row) throw invalidField(path, 'is no participant of this plan')
  if (row.caseMemberId === null) throw invalidField(path, 'has no way in of their own')
  return row.caseMemberId
}
