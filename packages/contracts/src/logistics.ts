import { z } from 'zod'
import { date, id, text, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { route } from './route.ts'

const isTimeZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** Where, when, and how everybody gets there and on (domain.md 7.1). */
export const Logistics = z.object({
  place: z.string(),
  address: z.string(),
  startsAt: time().nullable(),
  backupStartsAt: time().nullable(),
  timeZone: z.string(),
  transportLeadId: id().nullable(),
  escortId: id().nullable(),
  exitsClear: z.boolean(),
  notes: z.string(),
  version: version(),
})
export type Logistics = z.infer<typeof Logistics>

/** A practice run; never counted as an attempt. */
export const Rehearsal = z.object({
  id: id(),
  heldOn: date(),
  minutes: z.int(),
  attendeeIds: z.array(id()),
  whatGotStuck: z.string(),
  version: version(),
})
export type Rehearsal = z.infer<typeof Rehearsal>

export const logisticsRoutes = {
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/logistics',
    tag: 'The day',
    summary: 'Set place, time, backup date, transport',
    access: 'case',
    params: PlanParams,
    body: z
      .strictObject({
        place: text(200),
        address: text(300),
        startsAt: time().nullable(),
        backupStartsAt: time().nullable(),
        timeZone: z.string().max(60).refine(isTimeZone, 'must be a time zone such as America/New_York'),
        transportLeadId: id().nullable(),
        escortId: id().nullable(),
        exitsClear: z.boolean(),
        notes: text(2000),
      })
      .partial(),
    response: Logistics,
  }),
}

export const rehearsalRoutes = {
  record: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/rehearsals',
    tag: 'The day',
    summary: 'Record that you practiced together',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({
      heldOn: date(),
      minutes: z.int().min(1).max(600),
      attendeeIds: z.array(id()).max(30).default([]),
      whatGotStuck: text(1000).default(''),
    }),
    response: Rehearsal,
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/rehearsals/:rehearsalId',
    tag: 'The day',
    summary: 'Take back a rehearsal that was recorded by mistake',
    access: 'case',
    params: PlanParams.extend({ rehearsalId: id() }),
    response: z.object({ removed: z.literal(true) }),
  }),
}
