import { type ParticipantSchedule, participantScheduleRoutes } from '@holdfast/contracts/participant-schedules'
import type { Autosave } from '../../autosave/use-autosave.ts'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

/** What somebody writes about their own day; the rest of a card is the server's to say. */
export type ParticipantScheduleFields = {
  minutesBefore: number | null
  timeOff: NonNullable<ParticipantSchedule['timeOff']>
  aftercarePlan: string
  companion: string
}
/** A card, whose it is by name, and how to fetch it anew. */
export type ParticipantScheduleProps = {
  card: ParticipantSchedule
  name: string
  planKey: PlanKey
}

const fieldsOf = ({
  minutesBefore,
  timeOff,
  aftercarePlan,
  companion,
}: ParticipantSchedule): ParticipantScheduleFields => ({
  minutesBefore,
  timeOff: timeOff ?? 'not_asked',
  aftercarePlan: aftercarePlan ?? '',
  companion: companion ?? '',
})

/** One part of somebody's day as a form that saves itself. */
export const useParticipantSchedule = (
  part: string,
  { card, planKey }: ParticipantScheduleProps,
): Autosave<ParticipantScheduleFields> =>
  useAutosavedItem({
    route: participantScheduleRoutes.update,
    planKey,
    params: { participantId: card.participantId },
    name: `participant-schedule-${part}-${card.participantId}`,
    item: card,
    fields: fieldsOf,
  })
