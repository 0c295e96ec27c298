import { APPOINTMENT_KINDS, VENUE_KINDS } from '@holdfast/domain/logistics/venue'
import { z } from 'zod'
import { id, text, time, timeZone, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { FileAnswer, namedRoutes, route } from './route.ts'

const Appointment = z
  .strictObject({ kind: z.enum(APPOINTMENT_KINDS), startsAt: time(), endsAt: time() })
  .refine(({ startsAt, endsAt }) => Date.parse(endsAt) > Date.parse(startsAt), {
    path: ['endsAt'],
    message: 'must be after it begins',
  })
  .meta({ id: 'Appointment' })

const clock = () => z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'must be a time such as 09:30')
const isWebAddress = (value: string): boolean =>
  value === '' || (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))

/** Where, when, and how everybody gets there and on (docs/practice.md 7.1). */
export const Logistics = z
  .object({
    venue: z.string(),
    address: z.string(),
    startsAt: time().nullable(),
    backupStartsAt: time().nullable(),
    timeZone: z.string(),
    transportLeadId: id().nullable(),
    escortId: id().nullable(),
    exitsClear: z.boolean(),
    /** When your loved one is most often sober and rested: `HH:MM` on the clock of the place, or empty. */
    windowFrom: z.string(),
    windowTo: z.string(),
    windowWhy: z.string(),
    durationMinutes: z.int(),
    venueKind: z.enum(VENUE_KINDS).nullable(),
    badMemories: z.boolean().nullable(),
    appointments: z.array(Appointment),
    parking: z.string(),
    remoteLink: z.string(),
    remotePhone: z.string(),
    /** Short words for messages on the day; they tell nothing to who reads along. */
    codeGo: z.string(),
    codeWait: z.string(),
    codeOff: z.string(),
    notes: z.string(),
    /** A day was set and taken away: the calendar file takes it out of calendars. */
    isDayRemoved: z.boolean(),
    version: version(),
  })
  .meta({ id: 'Logistics' })
/** Null and empty until somebody has said; times are UTC, `timeZone` is the clock of the place. */
export type Logistics = z.infer<typeof Logistics>

/**
 * Everyone in the case reads, helpers too; the case leads write while the plan is drafted. No calendar without a day
 * (`rule-refused`).
 */
export const logisticsRoutes = namedRoutes('logistics', {
  calendar: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId/logistics/calendar',
    summary: 'Download the day as a calendar file',
    description:
      'With a neutral title; the venue only on request. A day that was taken away, or called off, leaves the calendars.',
    access: 'case',
    params: PlanParams,
    query: z.strictObject({ withPlace: z.enum(['yes', 'no']).default('no') }),
    response: FileAnswer,
    produces: 'text/calendar',
    problems: ['rule-refused'],
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/logistics',
    summary: 'Change the logistics',
    description: 'Venue, time, backup date and transport.',
    access: 'case',
    params: PlanParams,
    body: z
      .strictObject({
        venue: text(200),
        address: text(300),
        startsAt: time().nullable(),
        backupStartsAt: time().nullable(),
        timeZone: timeZone(),
        transportLeadId: id().nullable(),
        escortId: id().nullable(),
        exitsClear: z.boolean(),
        windowFrom: clock(),
        windowTo: clock(),
        windowWhy: text(300),
        durationMinutes: z.int().min(15).max(600),
        venueKind: z.enum(VENUE_KINDS).nullable(),
        badMemories: z.boolean().nullable(),
        appointments: z.array(Appointment).max(20),
        parking: text(300),
        remoteLink: text(300).refine(isWebAddress, 'must be a web address such as https://example.org'),
        remotePhone: text(60),
        codeGo: text(40),
        codeWait: text(40),
        codeOff: text(40),
        notes: text(2000),
      })
      .partial(),
    response: Logistics,
  }),
})
