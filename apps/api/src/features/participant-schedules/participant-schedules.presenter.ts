import type { ParticipantSchedule } from '@holdfast/contracts/participant-schedules'
import type { ParticipantSchedule as Row, Participant } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'

/** Somebody's day for this reader: the hour for all who take part, the rest for themselves and the case leads. */
export function presentParticipantSchedule(
  context: PlanContext,
  participant: Participant,
  row: Row | undefined,
): ParticipantSchedule {
  const isMine = participant.caseMemberId === context.member.id
  const mayRead = allows(context, 'participant_schedule.read', isMine)
  return {
    participantId: participant.id,
    isMine,
    minutesBefore: row?.minutesBefore ?? null,
    timeOff: mayRead ? ((row?.timeOff ?? 'not_asked') as ParticipantSchedule['timeOff']) : null,
    aftercarePlan: mayRead ? (row?.aftercarePlan ?? '') : null,
    companion: mayRead ? (row?.companion ?? '') : null,
    version: row?.version ?? 0,
    can: {
      edit: ability(context, 'participant_schedule.edit', isMine),
      setArrival: ability(context, 'logistics.edit'),
    },
  }
}

/** One for each participant; a helper gets their own alone. */
export const presentParticipantSchedules = (
  context: PlanContext,
  rows: { participants: Participant[]; participantSchedules: Row[] },
): ParticipantSchedule[] =>
  rows.participants
    .filter((one) => allows(context, 'sobriety_plan.read') || one.caseMemberId === context.member.id)
    .map((one) =>
      presentParticipantSchedule(
        context,
        one,
        rows.participantSchedules.find(({ participantId }) => participantId === one.id),
      ),
    )
