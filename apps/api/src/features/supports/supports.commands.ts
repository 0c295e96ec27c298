import type { Support as Presented, supportRoutes } from '@holdfast/contracts/supports'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse } from '../../kernel/refuse.ts'
import { changesNothing, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { findMyParticipant, requireParticipants } from '../participants/participants.queries.ts'
import { presentSupport } from './supports.presenter.ts'
import { findSupport } from './supports.queries.ts'

type NewSupport = z.output<typeof supportRoutes.create.body>
type Changes = z.output<typeof supportRoutes.update.body>

/** Notes what somebody gives now, by themselves or by the interventionist; one note for each topic (S1.11). */
export async function noteSupport(context: PlanContext, fields: NewSupport): Promise<Presented> {
  const { tx, organizationId, planId } = context
  const { participantId, topic } = fields
  const me = await findMyParticipant(context)
  authorize(context, 'support.edit', me?.id === participantId)
  await requireParticipants(context, 'participantId', [participantId])
  if (await tx.support.findFirst({ where: { organizationId, planId, participantId, topic } }))
    throw refuse('support_noted', context)
  const made = await tx.support.create({ data: { organizationId, planId, ...fields } })
  await recordChange(context, {
    action: 'support.noted',
    resource: 'supports',
    resourceId: made.id,
    meta: { topic, becomes: fields.becomes },
  })
  return presentSupport(context, made, me?.id)
}

/** Says what becomes of it; an end asks for a consequence by the same person (F27). */
export async function updateSupport(
  context: PlanContext,
  supportId: string,
  changes: Changes,
  ifMatch: number,
): Promise<Presented> {
  const { tx, organizationId, planId, member } = context
  const row = await findSupport(context, supportId)
  const isMine = row.participant.caseMemberId === member.id
  authorize(context, 'support.edit', isMine)
  guardVersion(row, ifMatch)
  const myId = isMine ? row.participantId : undefined
  if (changesNothing(row, changes)) return presentSupport(context, row, myId)
  const changed = await tx.support.update({
    where: { organizationId_planId_id: { organizationId, planId, id: supportId } },
    data: { ...changes, version: nextVersion },
  })
  await recordChange(context, {
    action: 'support.changed',
    resource: 'supports',
    resourceId: supportId,
    meta: { becomes: changes.becomes ?? row.becomes },
  })
  return presentSupport(context, changed, myId)
}

/** Takes the note out: it is not given any more, or was noted by mistake. */
export async function removeSupport(context: PlanContext, supportId: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, planId, member } = context
  const row = await findSupport(context, supportId)
  authorize(context, 'support.edit', row.participant.caseMemberId === member.id)
  guardVersion(row, ifMatch)
  await tx.support.delete({ where: { organizationId_planId_id: { organizationId, planId, id: supportId } } })
  await recordChange(context, { action: 'support.removed', resource: 'supports', resourceId: supportId })
}
