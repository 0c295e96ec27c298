import { ATTENDANCES, DAY_ROLES } from '@holdfast/domain/participants/participant'
import { CHANNELS } from '@holdfast/domain/participants/contact'
import { PREPARED_ITEMS } from '@holdfast/domain/participants/preparedness'
import { SUITABILITY_DECISIONS } from '@holdfast/domain/participants/suitability-decision'
import { HINT_QUESTIONS } from '@holdfast/domain/participants/suitability-questions'
import { z } from 'zod'
import { Can, Removed, id, name, page, text, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'
import { relationshipCode, suitabilityCode } from './code-lists.ts'

/** One thing to have ready before the day (F14). */
export const Prepared = z
  .object({
    item: z.enum(PREPARED_ITEMS),
    state: z.enum(['done', 'open', 'not_needed']),
  })
  .meta({ id: 'Preparedness' })

const Contact = z
  .object({
    phone: z.string(),
    email: z.string(),
    channel: z.enum(CHANNELS).nullable(),
    safeTimes: z.string(),
  })
  .meta({ id: 'ParticipantContact' })

/** Someone who takes part in a plan. What is for few is null for all others (docs/product.md 4). */
export const Participant = z
  .object({
    id: id(),
    caseMemberId: id().nullable(),
    isMe: z.boolean(),
    name: z.string(),
    relationship: relationshipCode,
    adult: z.boolean(),
    dayRoles: z.array(z.enum(DAY_ROLES)),
    attendance: z.enum(ATTENDANCES),
    readById: id().nullable(),
    speakingPosition: z.int().nullable(),
    /** How close they are to the loved one, 1 to 5, as the case leads see it. */
    closeness: z.int().nullable(),
    /** Who looks after a child that day. */
    careArrangement: z.string(),
    contact: Contact.nullable(),
    /** The codes that the reader may know: all of them, or those that their own answers raise. */
    suitability: z.array(suitabilityCode).nullable(),
    decision: z.enum(SUITABILITY_DECISIONS).nullable(),
    /** What the person owns in their own statement; theirs and the interventionist's to read. */
    hints: z.array(z.enum(HINT_QUESTIONS)),
    preparedness: z.array(Prepared).nullable(),
    version: version(),
    can: z.object({ edit: Can, editAbout: Can, answerSuitability: Can, decideSuitability: Can }),
  })
  .meta({ id: 'Participant' })
/** Everybody in the plan sees names and roles; `speakingPosition` counts from 1, null does not speak. */
export type Participant = z.infer<typeof Participant>

/** Somebody who was taken out of a plan. What they wrote and answered waits, unread, until they are put back. */
export const RemovedParticipant = z
  .object({ id: id(), name: z.string(), removedBy: z.string(), removedAt: time() })
  .meta({ id: 'RemovedParticipant' })
/** With whoever took them out. */
export type RemovedParticipant = z.infer<typeof RemovedParticipant>

const fields = {
  name: name(80),
  relationship: relationshipCode,
  /** Whether the person is 18 or older; a minor is never in the room (S0.29). */
  adult: z.boolean(),
  dayRoles: z.array(z.enum(DAY_ROLES)).max(DAY_ROLES.length),
  attendance: z.enum(ATTENDANCES),
  readById: id().nullable(),
  closeness: z.int().min(1).max(5).nullable(),
  careArrangement: text(300),
}

/** A participant of this plan; anybody else's id is `not-found`. */
export const participantParams = PlanParams.extend({ participantId: id() })

/** The case leads, while the plan is drafted. The loved one, and a minor in the room, are `rule-refused` (S0.29). */
export const participantRoutes = namedRoutes('participants', {
  create: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/participants',
    summary: 'Add a participant',
    description: 'To speak, to have a letter read aloud, or to hold a role on the day.',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({
      ...fields,
      dayRoles: fields.dayRoles.default([]),
      attendance: fields.attendance.default('in_person'),
      readById: fields.readById.default(null),
      closeness: fields.closeness.default(null),
      careArrangement: fields.careArrangement.default(''),
      /** Whether this participant is the person who adds them. */
      isMe: z.boolean().default(false),
    }),
    response: Participant,
    problems: ['rule-refused', 'wrong-status'],
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/participants/:participantId',
    summary: 'Change a participant',
    access: 'case',
    params: participantParams,
    body: z.strictObject(fields).partial(),
    response: Participant,
    problems: ['rule-refused'],
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/participants/:participantId',
    summary: 'Remove a participant',
    description: 'What they wrote stays theirs, and comes back when they are put back.',
    access: 'case',
    params: participantParams,
    response: Removed,
    problems: ['rule-refused'],
  }),
  listRemoved: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId/removed-participants',
    summary: 'List who was taken out of a plan',
    description: 'For the case leads: by whom and when.',
    access: 'case',
    params: PlanParams,
    response: page(RemovedParticipant),
  }),
  putBack: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/removed-participants/:participantId/return',
    summary: 'Put somebody back into a plan',
    description: 'With everything that they wrote and answered there; they get in again if their access ended with it.',
    access: 'case',
    status: 201,
    location: null,
    params: participantParams,
    response: Participant,
    problems: ['rule-refused', 'wrong-status'],
  }),
})
