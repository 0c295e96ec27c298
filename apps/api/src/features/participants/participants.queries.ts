import type { Participant } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { orNotFound } from '../../kernel/not-found.ts'

/** One participant of this plan, or the answer that nobody is there. */
export async function getParticipant({ tx, organizationId, planId }: PlanContext, id: string): Promise<Participant> {
  return orNotFound(
    await tx.participant.findUnique({ where: { organizationId_planId_id: { organizationId, planId, id } } }),
  )
}

/** The participant that the person is in this plan, if any. */
export function findMyParticipant({ tx, organizationId, planId, member }: PlanContext): Promise<Participant | null> {
  return tx.participant.findFirst({ where: { organizationId, planId, caseMemberId: member.id } })
}

/** Everybody who is in the plan. */
export function listParticipants({ tx, organizationId, planId }: PlanContext): Promise<Participant[]> {
  return tx.participant.findMany({ where: { organizationId, planId } })
}

/** Refuses ids in a body that belong to no participant of this plan; an id of another plan is answered like an unknown one. */
export async function requireParticipants(
  { tx, organizationId, planId }: PlanContext,
  field: string,
  ids: readonly (string | null | undefined)[],
): Promise<void> {
  const wanted = [...new Set(ids.filter((id) => id != null))]
  if (wanted.length === 0) return
  const there = await tx.participant.count({ where: { organizationId, planId, id: { in: wanted } } })
  if (there !== wanted.length) throw invalidField(`body/${field}`, 'is no participant of this plan')
}

/** The participant whom a field of a body names, refused as `requireParticipants` does; null where it names nobody. */
export async function participantIn(
  { tx, organizationId, planId }: PlanContext,
  field: string,
  id: string | null | undefined,
): Promise<Participant | null> {
  if (id == null) return null
  const row = await tx.participant.findUnique({ where: { organizationId_planId_id: { organizationId, planId, id } } })
  if (!row) throw invalidField(`body/${field}`, 'is no participant of this plan')
  return row
}

/** Refuses ids that are no participants of this plan, where the participants are already loaded. */
export function requireAmong(
  participants: readonly { id: string }[],
  field: string,
  ids: readonly (string | null | undefined)[],
): void {
  const isThere = (wanted: string | null | undefined) =>
    wanted == null || participants.some(({ id }) => id === wanted.toLowerCase())
  if (!ids.every(isThere)) throw invalidField(`body/${field}`, 'is no participant of this plan')
}
