import { EARLIEST_ARRIVAL, LEAVES } from '@holdfast/domain/day-cards/day-card'
import { z } from 'zod'
import { Can, id, text, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

/**
 * One participant's own day. When everybody comes is for all who take part; leave and evening are one's own, and read by
 * those who lead.
 */
export const DayCard = z
  .object({
    participantId: id(),
    isMine: z.boolean(),
    /** Minutes before the start; null while nobody said. */
    minutesBefore: z.int().nullable(),
    leave: z.enum(LEAVES).nullable(),
    evening: z.string().nullable(),
    eveningWith: z.string().nullable(),
    /** 0 until something is written. */
    version: z.int(),
    can: z.object({ edit: Can, setArrival: Can }),
  })
  .meta({ id: 'DayCard' })
/** Leave and evening are null for readers whom they are not for. */
export type DayCard = z.infer<typeof DayCard>

/** Each writes their own card, those who lead any, until the meeting (S3.16). Who comes when is set by those who lead. */
export const dayCardRoutes = namedRoutes('dayCards', {
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/day-cards/:participantId',
    summary: "Change a participant's schedule for the day",
    description: 'Arrival, time off, and who stays with them in the evening.',
    access: 'case',
    params: PlanParams.extend({ participantId: id() }),
    body: z
      .strictObject({
        minutesBefore: z.int().min(0).max(EARLIEST_ARRIVAL).nullable(),
        leave: z.enum(LEAVES),
        evening: text(300),
        eveningWith: text(120),
      })
      .partial(),
    response: DayCard.extend({ version: version() }),
  }),
})
