import { CHANNELS } from '@holdfast/domain/participants/contact'
import { READINGS } from '@holdfast/domain/participants/reading'
import { SELF_CARE } from '@holdfast/domain/participants/self-care'
import { z } from 'zod'
import { Can, optionalLine, text, version } from './fields.ts'
import { participantParams } from './participants.ts'
import { namedRoutes, route } from './route.ts'

const fields = {
  phone: optionalLine(40),
  email: optionalLine(200),
  channel: z.enum(CHANNELS).nullable(),
  /** When and how it is safe to be reached. */
  safeTimes: text(300),
  /** The short pages that were read. */
  readings: z.array(z.enum(READINGS)).max(READINGS.length),
  agreesToScript: z.boolean(),
  followsChair: z.boolean(),
  readSafetyPlan: z.boolean(),
  /** Nothing else on the day of the meeting (S3.16). */
  dayKeptFree: z.boolean(),
  restPlan: text(500),
  selfCare: z.array(z.enum(SELF_CARE)).max(SELF_CARE.length),
  selfCareNote: text(500),
  /** Why the loved one might say no, as this person imagines it (S2.7). */
  whyNo: text(2000),
}

/** What someone says about their own part in a plan. The case leads read it; what only the person can say is theirs to write. */
export const AboutMe = z
  .object({ ...fields, isMine: z.boolean(), version: version(), can: z.object({ edit: Can }) })
  .meta({ id: 'AboutMe' })
/** Empty lists and null until the person has said something; `isMine` is false for the case leads. */
export type AboutMe = z.infer<typeof AboutMe>

/**
 * The person's own and the case leads, while the plan is drafted or locked. Agreement and readings are for the person
 * alone to tick.
 */
export const aboutMeRoutes = namedRoutes('aboutMe', {
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId/participants/:participantId/about',
    summary: 'Read what a participant said about themselves',
    description: 'How to reach them, what they have read and agreed to, and who supports them afterwards.',
    access: 'case',
    opens: 'participant_about.viewed',
    params: participantParams,
    response: AboutMe,
    problems: ['forbidden'],
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/participants/:participantId/about',
    summary: 'Change what a participant says about themselves',
    description: 'The participant changes everything; the case leads may note contact, rest and support for them.',
    access: 'case',
    params: participantParams,
    body: z.strictObject(fields).partial(),
    response: AboutMe,
    problems: ['rule-refused'],
  }),
})
