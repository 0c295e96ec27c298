import { RELATIONSHIPS } from '@holdfast/domain/cases/case-vocabulary'
import { ATTENDANCES, DAY_ROLES } from '@holdfast/domain/participants/participant'
import { SUITABILITY_CODES } from '@holdfast/domain/participants/suitability'
import { z } from 'zod'
import { Can, id, line, text, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { route } from './route.ts'

/** Someone who takes part in a plan. `suitability` is there for those who may read it (overview: who may see what). */
export const Participant = z.object({
  id: id(),
  caseMemberId: id().nullable(),
  isMe: z.boolean(),
  name: z.string(),
  relationship: z.enum(RELATIONSHIPS),
  adult: z.boolean(),
  dayRoles: z.array(z.enum(DAY_ROLES)),
  attendance: z.enum(ATTENDANCES),
  readById: id().nullable(),
  speakingPosition: z.int().nullable(),
  suitability: z.array(z.enum(SUITABILITY_CODES)).nullable(),
  suitabilityNote: z.string().nullable(),
  version: version(),
  can: z.object({ edit: Can, editSuitability: Can }),
})
export type Participant = z.infer<typeof Participant>

const fields = {
  name: line(80),
  relationship: z.enum(RELATIONSHIPS),
  /** Whether the person is 18 or older; a minor is never in the room (S0.29). */
  adult: z.boolean(),
  dayRoles: z.array(z.enum(DAY_ROLES)).max(DAY_ROLES.length),
  attendance: z.enum(ATTENDANCES),
  readById: id().nullable(),
  suitability: z.array(z.enum(SUITABILITY_CODES)).max(SUITABILITY_CODES.length),
  suitabilityNote: text(1000),
}

export const participantParams = PlanParams.extend({ participantId: id() })

export const participantRoutes = {
  create: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/participants',
    tag: 'Participants',
    summary: 'Add someone who takes part: to speak, to be read aloud, or to hold a role on the day',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({
      ...fields,
      dayRoles: fields.dayRoles.default([]),
      attendance: fields.attendance.default('in_person'),
      readById: fields.readById.default(null),
      suitability: fields.suitability.default([]),
      suitabilityNote: fields.suitabilityNote.default(''),
      /** Whether this participant is the person who adds them. */
      isMe: z.boolean().default(false),
    }),
    response: Participant,
    problems: ['rule-refused', 'wrong-status'],
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/participants/:participantId',
    tag: 'Participants',
    summary: 'Change who they are, their roles, how they attend, or what stands against it',
    access: 'case',
    params: participantParams,
    body: z.strictObject(fields).partial(),
    response: Participant,
    problems: ['rule-refused'],
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/participants/:participantId',
    tag: 'Participants',
    summary: 'Take someone out of this plan, with their statement and consequences; this cannot be undone',
    access: 'case',
    params: participantParams,
    response: z.object({ removed: z.literal(true) }),
    problems: ['rule-refused'],
  }),
}
