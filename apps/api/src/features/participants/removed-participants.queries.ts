import type { RemovedParticipant } from '@holdfast/contracts/participants'
import type { RemovedPlace } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { namesAmong } from '../../kernel/member.ts'
import { orNotFound } from '../../kernel/not-found.ts'

/** What may be read of a place that was taken out: PostgreSQL shows what hung on it to nobody. */
const select = { participantId: true, name: true, caseMemberId: true, removedById: true, removedAt: true } as const

/** A place that was taken out of this plan and not put back, or `not-found`. */
export async function getRemovedParticipant(
  { tx, organizationId, planId }: PlanContext,
  participantId: string,
): Promise<Omit<RemovedPlace, 'content' | 'organizationId' | 'planId'>> {
  const key = { organizationId, planId, participantId }
  return orNotFound(await tx.removedPlace.findUnique({ where: { organizationId_planId_participantId: key }, select }))
}

/** Who was taken out of this plan and not put back, the last one first, with who did it. */
export async function listRemovedParticipants(context: PlanContext): Promise<RemovedParticipant[]> {
  const { tx, organizationId, planId } = context
  const orderBy = { removedAt: 'desc' } as const
  const rows = await tx.removedPlace.findMany({ where: { organizationId, planId }, select, orderBy })
  const nameOf = await namesAmong(
    context,
    rows.map(({ removedById }) => removedById),
  )
  return rows.map(({ participantId, name, removedById, removedAt }) => ({
    id: participantId,
    name,
    removedBy: nameOf(removedById),
    removedAt: removedAt.toISOString(),
  }))
}
