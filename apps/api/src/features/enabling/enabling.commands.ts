import type { EnablingSupport as Presented, enablingRoutes } from '@holdfast/contracts/enabling'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse } from '../../kernel/refuse.ts'
import { SUPPORT_NOTED } from './refusals.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { findMyParticipant, requireParticipants } from '../participants/participants.queries.ts'
import { presentEnablingSupport } from './enabling.presenter.ts'
import { findEnablingSupport } from './enabling.queries.ts'

type NewEnabling = z.output<typeof enablingRoutes.create.body>
type Changes = z.output<typeof enablingRoutes.update.body>

/** Notes what somebody gives now, by themselves or by the interventionist; one note for each topic (S1.11). */
export async function noteEnablingSupport(context: PlanContext, fields: NewEnabling): Promise<Presented> {
  const { tx, organizationId, planId } = context
  const { participantId, topic } = fields
  const me = await findMyParticipant(context)
  authorize(context, 'enabling.edit', me?.id === participantId)
  await requireParticipants(context, 'participantId', [participantId])
  if (await tx.enablingSupport.findFirst({ where: { organizationId, planId, participantId, topic } }))
    throw refuse(SUPPORT_NOTED, context)
  const made = await tx.enablingSupport.create({ data: { organizationId, planId, ...fields } })
  await recordChange(context, {
    action: 'enabling_support.added',
    resource: 'enabling_supports',
    resourceId: made.id,
    meta: { topic, becomes: fields.becomes },
  })
  return presentEnablingSupport(context, made, me?.id)
}

/** Says what becomes of it; an end asks for a consequence by the same person (F27). */
export async function updateEnablingSupport(
  context: PlanContext,
  enablingSupportId: string,
  changes: Changes,
  ifMatch: number,
): Promise<Presented> {
  const { tx, organizationId, planId, member } = context
  const row = await findEnablingSupport(context, enablingSupportId)
  const isMine = row.participant.caseMemberId === member.id
  authorize(context, 'enabling.edit', isMine)
  guardVersion(row, ifMatch)
  const myId = isMine ? row.participantId : undefined
  if (isNoop(row, changes)) return presentEnablingSupport(context, row, myId)
  const changed = await tx.enablingSupport.update({
    where: { organizationId_planId_id: { organizationId, planId, id: enablingSupportId } },
    data: { ...changes, version: nextVersion },
  })
  await recordChange(context, {
    action: 'enabling_support.changed',
    resource: 'enabling_supports',
    resourceId: enablingSupportId,
    meta: { becomes: changes.becomes ?? row.becomes },
  })
  return presentEnablingSupport(context, changed, myId)
}

/** Takes the note out: it is not given any more, or was noted by mistake. */
export async function removeEnablingSupport(
  context: PlanContext,
  enablingSupportId: string,
  ifMatch: number,
): Promise<void> {
  const { tx, organizationId, planId, member } = context
  const row = await findEnablingSupport(context, enablingSupportId)
  authorize(context, 'enabling.edit', row.participant.caseMemberId === member.id)
  guardVersion(row, ifMatch)
  await tx.enablingSupport.delete({
    where: { organizationId_planId_id: { organizationId, planId, id: enablingSupportId } },
  })
  await recordChange(context, {
    action: 'enabling_support.removed',
    resource: 'enabling_supports',
    resourceId: enablingSupportId,
  })
}
