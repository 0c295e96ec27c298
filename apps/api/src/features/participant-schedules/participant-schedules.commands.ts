import type { participantScheduleRoutes } from '@holdfast/contracts/participant-schedules'
import type { z } from 'zod'
import type { Participant, ParticipantSchedule } from '../../db/generated/client.ts'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { getParticipant } from '../participants/participants.queries.ts'

type Changes = z.output<typeof participantScheduleRoutes.update.body>

/** Writes somebody's day: their own, or anybody's by the case leads. Who comes when is for the case leads alone. */
export async function updateParticipantSchedule(
  context: PlanContext,
  participantId: string,
  changes: Changes,
  ifMatch: number,
): Promise<{ participant: Participant; row: ParticipantSchedule }> {
  const { tx, organizationId, planId, member } = context
  const participant = await getParticipant(context, participantId)
  authorize(context, 'participant_schedule.edit', participant.caseMemberId === member.id)
  if (changes.minutesBefore !== undefined) authorize(context, 'logistics.edit')
  const key = { organizationId, planId, participantId }
  const where = { organizationId_planId_participantId: key }
  const row = await tx.participantSchedule.findUnique({ where })
  guardVersion(row ?? { version: 0 }, ifMatch)
  if (row && isNoop(row, changes)) return { participant, row }
  const written = await tx.participantSchedule.upsert({
    where,
    create: { ...key, ...changes },
    update: { ...changes, version: nextVersion },
  })
  await recordChange(context, {
    action: 'participant_schedule.changed',
    resource: 'participant_schedules',
    resourceId: participantId,
  })
  return { participant, row: written }
}
