import { participantScheduleRoutes } from '@holdfast/contracts/participant-schedules'
import { type Api, implementPlan } from '../../http/implement.ts'
import { getParticipant } from '../participants/participants.queries.ts'
import { updateParticipantSchedule } from './participant-schedules.commands.ts'
import { presentParticipantSchedule } from './participant-schedules.presenter.ts'

/** Each person's own card, or any for those who lead; the first write makes it. */
export function participantScheduleRoutesOf(api: Api): void {
  implementPlan(
    api,
    participantScheduleRoutes.update,
    'participant_schedule.edit',
    async ({ context, params, body, ifMatch }) => {
      const { tx, organizationId, planId } = context
      const { participantId } = params
      await updateParticipantSchedule(context, participantId, body, ifMatch)
      const where = { organizationId_planId_participantId: { organizationId, planId, participantId } }
      const row = await tx.participantSchedule.findUniqueOrThrow({ where })
      return presentParticipantSchedule(context, await getParticipant(context, participantId), row)
    },
  )
}
