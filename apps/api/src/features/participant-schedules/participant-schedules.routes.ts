import { participantScheduleRoutes } from '@holdfast/contracts/participant-schedules'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { updateParticipantSchedule } from './participant-schedules.commands.ts'
import { presentParticipantSchedule } from './participant-schedules.presenter.ts'

/** Each person's own card, or any for the case leads; the first write makes it. */
export function participantScheduleRoutesOf(api: Api): void {
  implementPlan(
    api,
    participantScheduleRoutes.update,
    'participant_schedule.edit',
    async ({ context, params, body, ifMatch }) => {
      const { participant, row } = await updateParticipantSchedule(context, params.participantId, body, ifMatch)
      return presentParticipantSchedule(context, participant, row)
    },
  )
}
