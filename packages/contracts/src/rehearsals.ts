import { z } from 'zod'
import { Removed, date, id, someText, text, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

/** Where it got stuck: with whom, at which prepared answer, and what changes. */
const RehearsalNote = z
  .object({
    id: id(),
    participantId: id().nullable(),
    contingencyId: id().nullable(),
    excuseId: id().nullable(),
    what: z.string(),
    change: z.string(),
    version: version(),
  })
  .meta({ id: 'RehearsalNote' })

/** A practice run, planned or held; never counted as an attempt (F54). */
export const Rehearsal = z
  .object({
    id: id(),
    heldOn: date(),
    startsAt: time().nullable(),
    /** Null while it is only planned. */
    minutes: z.int().nullable(),
    /** By when a meeting should close. */
    budgetMinutes: z.int(),
    attendeeIds: z.array(id()),
    whatGotStuck: z.string(),
    notes: z.array(RehearsalNote),
    version: version(),
  })
  .meta({ id: 'Rehearsal' })
/** `minutes` null is planned only, and does not count as having rehearsed. */
export type Rehearsal = z.infer<typeof Rehearsal>

const fields = {
  heldOn: date(),
  startsAt: time().nullable(),
  minutes: z.int().min(1).max(600).nullable(),
  attendeeIds: z.array(id()).max(30),
  whatGotStuck: text(1000),
}
const rehearsalParams = PlanParams.extend({ rehearsalId: id() })

/** The case leads record, everyone reads, helpers the dates alone; until the meeting begins (F54). */
export const rehearsalRoutes = namedRoutes('rehearsals', {
  record: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/rehearsals',
    summary: 'Plan or record a rehearsal',
    description: 'Planned while `minutes` is null.',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({
      ...fields,
      startsAt: fields.startsAt.default(null),
      attendeeIds: fields.attendeeIds.default([]),
      whatGotStuck: fields.whatGotStuck.default(''),
    }),
    response: Rehearsal,
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/rehearsals/:rehearsalId',
    summary: 'Change a rehearsal',
    access: 'case',
    params: rehearsalParams,
    body: z.strictObject(fields).partial(),
    response: Rehearsal,
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/rehearsals/:rehearsalId',
    summary: 'Delete a rehearsal',
    access: 'case',
    params: rehearsalParams,
    response: Removed,
  }),
  addNote: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/rehearsals/:rehearsalId/notes',
    summary: 'Add a rehearsal note',
    location: '/organizations/:organizationId/plans/:planId/rehearsals/:rehearsalId',
    description: 'Where it got stuck: with whom, at which answer, and what changes.',
    access: 'case',
    status: 201,
    params: rehearsalParams,
    body: z.strictObject({
      participantId: id().nullable().default(null),
      contingencyId: id().nullable().default(null),
      excuseId: id().nullable().default(null),
      what: someText(500),
      change: text(500).default(''),
    }),
    response: Rehearsal,
    problems: ['rule-refused'],
  }),
  removeNote: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/rehearsals/:rehearsalId/notes/:rehearsalNoteId',
    summary: 'Delete a rehearsal note',
    access: 'case',
    params: rehearsalParams.extend({ rehearsalNoteId: id() }),
    response: Removed,
  }),
})
