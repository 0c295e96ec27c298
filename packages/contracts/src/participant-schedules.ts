import { EARLIEST_ARRIVAL, TIME_OFF } from '@holdfast/domain/participant-schedules/participant-schedule'
import { z } from 'zod'
import { Can, id, text, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

/**
 * One participant's own day. When everybody comes is for all who take part; leave and evening are one's own, and read by
 * the case leads.
 */
export const ParticipantSchedule = z
  .object({
    participantId: id(),
    isMine: z.boolean(),
    /** Minutes before the start; null while nobody said. */
    minutesBefore: z.int().nullable(),
    timeOff: z.enum(TIME_OFF).nullable(),
    aftercarePlan: z.string().nullable(),
    companion: z.string().nullable(),
    /** 0 until something is written. */
    version: z.int(),
    can: z.object({ edit: Can, setArrival: Can }),
  })
  .meta({ id: 'ParticipantSchedule' })
/** Leave and evening are null for readers whom they are not for. */
export type ParticipantSchedule = z.infer<typeof ParticipantSchedule>

/** Each writes their own card, the case leads any, until the meeting (S3.16). Who comes when is set by the case leads. */
export const participantScheduleRoutes = namedRoutes('participantSchedules', {
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/participant-schedules/:participantId',
    summary: "Change a participant's schedule for the day",
    description: 'Arrival, time off, and who stays with them in the evening.',
    access: 'case',
    params: PlanParams.extend({ participantId: id() }),
    body: z
      .strictObject({
        minutesBefore: z.int().min(0).max(EARLIEST_ARRIVAL).nullable(),
        timeOff: z.enum(TIME_OFF),
        aftercarePlan: text(300),
        companion: text(120),
      })
      .partial(),
    response: ParticipantSchedule.extend({ version: version() }),
  }),
})
