import { REACHES } from '@holdfast/domain/accommodations/accommodations'
import { z } from 'zod'
import { Can, id, optionalLine, text, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

/** What one person needs to understand and to be reached; without a participant it is the loved one. */
export const PersonNeeds = z
  .strictObject({
    participantId: id().nullable(),
    language: optionalLine(80).default(''),
    interpreterNeeded: z.boolean().default(false),
    interpreterName: optionalLine(120).default(''),
    /** An adult, and nobody of the family who takes part. */
    interpreterAdult: z.boolean().default(false),
    interpreterConfirmed: z.boolean().default(false),
    accessNeeds: text(500).default(''),
    reach: z.enum(REACHES).default('internet'),
    reachPlan: text(500).default(''),
  })
  .meta({ id: 'PersonNeeds' })
/** `reach` says how somebody takes part without internet (S4.18). */
export type PersonNeeds = z.infer<typeof PersonNeeds>

const fields = {
  people: z.array(PersonNeeds).max(31),
  culture: text(1000),
  faith: text(1000),
  faithLeader: optionalLine(120),
  wordsToPrefer: text(1000),
  wordsToAvoid: text(1000),
  lowBandwidth: z.boolean(),
  noSignal: z.boolean(),
  noSignalPlan: text(1000),
  /** How long help takes to the place. */
  helpMinutes: z.int().min(0).max(1440).nullable(),
}

/** Language, culture, access and distance (F48, S4.18, S4.23). Whoever takes part sees those of the loved one and their own. */
export const Accommodations = z
  .object({ ...fields, version: version(), can: z.object({ edit: Can }) })
  .meta({ id: 'Accommodations' })
/** `people` holds the loved one under `participantId` null; a helper sees only how help is called. */
export type Accommodations = z.infer<typeof Accommodations>

/** The case leads write, until the meeting begins (F48). */
export const accommodationRoutes = namedRoutes('accommodations', {
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId/accommodations',
    summary: 'Get the support needs',
    description: 'Language, culture, access and distance.',
    access: 'case',
    params: PlanParams,
    response: Accommodations,
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/accommodations',
    summary: 'Change the support needs',
    description: '`people` replaces the whole list.',
    access: 'case',
    params: PlanParams,
    body: z.strictObject(fields).partial(),
    response: Accommodations,
  }),
})
